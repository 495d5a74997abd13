package org.tocsin.score;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.internal.SeverityId;

/**
 * How people acted, in an incident or in a drill.
 *
 * @param trigger from which the policy counts
 * @param ended when it was over, or broken off; the last thing known while it is open; what is due later was not exercised
 * @param scenario what was played; null for an incident
 * @param regulated whether it was played that an authority has to be told
 * @param watched what its record has a place for; that anything else does not stand there says nothing
 * @param parts who held which role, without saying since when
 * @param owed what authorities had to be told, where the record itself says so
 * @param acts oldest first
 */
public record Conduct(
        ProcessId process,
        SeverityId severity,
        Instant trigger,
        Instant ended,
        @Nullable ScenarioId scenario,
        boolean regulated,
        Set<Drill.What> watched,
        List<Part> parts,
        List<Owed> owed,
        List<Act> acts) {
    public Conduct {
        watched = Collections.unmodifiableSet(
                watched.isEmpty() ? EnumSet.noneOf(Drill.What.class) : EnumSet.copyOf(watched));
        parts = List.copyOf(parts);
        owed = List.copyOf(owed);
        acts = List.copyOf(acts);
    }

    /** Somebody who took part, and as what. */
    public record Part(PersonId person, RoleId role) {}

    /**
     * What an authority had to be told.
     *
     * @param id unique within the conduct; what tells it is about this
     * @param words whom, and what
     * @param clause where it stands
     */
    public record Owed(String id, String words, Instant due, Clause clause) {}

    /** Whether it was an exercise. */
    public boolean exercise() {
        return scenario != null;
    }

    /** The first act of a kind; empty where there was none. */
    public Optional<Act> first(Drill.What what) {
        return acts.stream().filter(act -> act.what() == what).findFirst();
    }

    /** Whether somebody is known to have taken part. */
    boolean hasPart(@Nullable PersonId person) {
        return parts.stream().anyMatch(part -> part.person().equals(person));
    }
}
