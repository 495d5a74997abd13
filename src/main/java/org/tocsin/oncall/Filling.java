package org.tocsin.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.model.internal.PersonId;

/** Gives the places to those who claim them, in the order of their ranks. */
final class Filling {
    private Filling() {}

    /** Stretches that follow one another from the beginning of the time to its end. */
    static List<Stretch> of(List<Claim> claims, Places places, Span time) {
        TreeSet<Instant> changes =
                new TreeSet<>(places.changes().subMap(time.from(), time.until()).keySet());
        TreeMap<Instant, List<Claim>> begin = new TreeMap<>();
        for (Claim claim : claims) {
            changes.add(claim.span().from());
            changes.add(claim.span().until());
            begin.computeIfAbsent(claim.span().from(), from -> new ArrayList<>())
                    .add(claim);
        }
        changes.add(time.until());
        List<Stretch> stretches = new ArrayList<>();
        TreeMap<Integer, Claim> now = new TreeMap<>();
        Instant from = time.from();
        begin.getOrDefault(from, List.of()).forEach(claim -> now.put(claim.rank(), claim));
        for (Instant change : changes.tailSet(from, false)) {
            stretches.add(new Stretch(new Span(from, change), first(places.at(from), now.values())));
            now.values().removeIf(claim -> !claim.span().until().isAfter(change));
            begin.getOrDefault(change, List.of()).forEach(claim -> now.put(claim.rank(), claim));
            from = change;
        }
        return stretches;
    }

    private static List<Claim> first(int places, Collection<Claim> claims) {
        List<Claim> filled = new ArrayList<>(places);
        Set<PersonId> people = new HashSet<>();
        for (Claim claim : claims) {
            if (filled.size() < places && people.add(claim.person())) {
                filled.add(claim);
            }
        }
        return filled;
    }
}
