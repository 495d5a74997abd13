package org.tocsin.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tocsin.model.internal.PersonId;

/**
 * Those on call in one schedule over a time, stretch after stretch without a break.
 *
 * @param stretches each with the people on call, of whom there may be none
 */
record Crew(List<During<List<PersonId>>> stretches) {

    /** @param shifts sorted by beginning, within the time */
    static Crew of(List<Shift> shifts, Span time) {
        TreeSet<Instant> changes = new TreeSet<>(List.of(time.from(), time.until()));
        for (Shift shift : shifts) {
            changes.add(shift.from());
            changes.add(shift.until());
        }
        List<During<List<PersonId>>> stretches = new ArrayList<>();
        List<Shift> now = new ArrayList<>();
        int begun = 0;
        Instant from = time.from();
        for (Instant until : changes.tailSet(from, false)) {
            Instant at = from;
            now.removeIf(shift -> !shift.until().isAfter(at));
            for (; begun < shifts.size() && !shifts.get(begun).from().isAfter(at); begun++) {
                if (shifts.get(begun).until().isAfter(at)) {
                    now.add(shifts.get(begun));
                }
            }
            stretches.add(new During<>(
                    new Span(from, until),
                    now.stream().map(Shift::person).distinct().toList()));
            from = until;
        }
        return new Crew(stretches);
    }

    /** When those on call are as described. */
    List<Span> when(Predicate<List<PersonId>> described) {
        return Spans.united(stretches.stream()
                .filter(stretch -> described.test(stretch.value()))
                .map(During::span)
                .toList());
    }
}
