package org.tocsin.site.status;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.present.Present;

/**
 * What will be so if nobody says anything more: maintenance begins and ends, promised updates become late.
 *
 * <p>A static page outlives the instant it is built for. It holds what is so now and what will be so at each of the next
 * few instants at which that changes, so that it can move on by itself.
 */
final class Ahead {
    /** How long a page may be read before it is built again. */
    static final Duration HORIZON = Duration.ofDays(8);

    private static final int MOST = 8;

    private final List<Present> presents = new ArrayList<>();

    Ahead(OpenFacts facts, Present now) {
        presents.add(now);
        changes(facts, now.now()).stream()
                .limit(MOST)
                .map(at -> new Present(facts, at))
                .forEach(presents::add);
    }

    /**
     * Something and while it is so.
     *
     * @param spell null when it stays as it is
     */
    record Turn<T>(@Nullable Spell spell, T told) {}

    /** What is told of the present and of each instant ahead, the present first. */
    <T> List<T> each(Function<Present, T> told) {
        return presents.stream().map(told).toList();
    }

    /** The same as turns, each differing from the one before; the first holds now. */
    <T> List<Turn<T>> turns(List<T> each) {
        List<Turn<T>> turns = new ArrayList<>();
        int begun = 0;
        for (int i = 1; i <= presents.size(); i++) {
            if (i == presents.size() || !each.get(i).equals(each.get(begun))) {
                turns.add(new Turn<>(spell(begun, i), each.get(begun)));
                begun = i;
            }
        }
        return turns;
    }

    /** What is told of each instant, as turns. */
    <T> List<Turn<T>> turns(Function<Present, T> told) {
        return turns(each(told));
    }

    private @Nullable Spell spell(int from, int until) {
        String begins = from == 0 ? null : at(from);
        String ends = until == presents.size() ? null : at(until);
        return begins == null && ends == null ? null : new Spell(begins, ends);
    }

    private String at(int index) {
        return presents.get(index).now().toString();
    }

    private static SortedSet<Instant> changes(OpenFacts facts, Instant now) {
        TreeSet<Instant> changes = new TreeSet<>();
        for (Maintenance work : facts.maintenances()) {
            if (work.open()) {
                changes.add(work.scheduled().from());
                changes.add(work.scheduled().until());
            }
        }
        for (Incident incident : facts.incidents()) {
            Instant promised = incident.latest().nextUpdate();
            if (incident.open() && promised != null) {
                changes.add(promised);
            }
        }
        return new TreeSet<>(changes.subSet(now, false, now.plus(HORIZON), true));
    }
}
