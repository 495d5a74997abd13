package org.tocsin.oncall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.StepTarget;

/**
 * What becomes of the people when several incidents begin at once.
 *
 * <p>The incident of the more critical process is served first; of two that are as critical, the more severe; then by the
 * process's id. Each incident asks, for each part it needs, the people in the order in which they would be told, and takes the
 * first who has room: fewer incidents than the person's capacity, and the role in fewer than the role's. Somebody may play several
 * parts in one incident. That is what people do who work down a list; a cleverer division might fill a place more.
 *
 * @param incidents how many at once
 * @param worst null where no combination asks anybody twice
 * @param collisions gravest first
 * @param bottlenecks the one with the least time for each approval first
 */
public record Contention(
        int incidents,
        Enumerated enumerated,
        @Nullable Case worst,
        List<Collision> collisions,
        List<Bottleneck> bottlenecks) {
    /** The most incidents at once that are gone through. */
    public static final int MOST = 3;

    public Contention {
        collisions = List.copyOf(collisions);
        bottlenecks = List.copyOf(bottlenecks);
    }

    /**
     * Goes through every combination of so many incidents in every distinct configuration of who is reached.
     *
     * @param incidents from 1 to {@link #MOST}
     */
    public static Contention of(int incidents, Span time, Escalation escalation) {
        if (incidents < 1 || incidents > MOST) {
            throw new IllegalArgumentException("from 1 to " + MOST + " incidents at once, not " + incidents);
        }
        return new ContentionSearch(CoverageProof.horizon(time, escalation)).over(incidents);
    }

    /** A process that fails, and how badly. */
    public record Incident(ProcessId process, SeverityId severity) {}

    /**
     * What was gone through.
     *
     * @param processes how many have a policy at one of the severities
     * @param severities at which some role is mandatory; all where none is anywhere
     * @param possible how many pairs of a process and such a severity have a policy
     * @param combinations of them, each of which may occur more than once
     * @param configurations distinct ones of who is reached, over the time
     * @param cases combinations times configurations
     */
    public record Enumerated(
            Span time,
            int processes,
            List<SeverityId> severities,
            int possible,
            long combinations,
            int configurations,
            long cases) {
        public Enumerated {
            severities = List.copyOf(severities);
        }
    }

    /**
     * One combination in one configuration.
     *
     * @param incidents in the order they are served
     * @param when the configuration holds
     * @param parts what any of them needs
     */
    public record Case(List<Incident> incidents, List<Span> when, List<Part> parts) {
        public Case {
            incidents = List.copyOf(incidents);
            when = List.copyOf(when);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part to be played, in each of the incidents.
     *
     * @param players one for each incident
     */
    public record Part(StepTarget target, List<Player> players) {
        public Part {
            players = List.copyOf(players);
        }
    }

    /**
     * Who plays a part in one incident.
     *
     * @param needed whether the incident needs it; else the rest says nothing
     * @param mandatory whether somebody must play it
     * @param asked who is asked first; null where nobody could be asked at all
     * @param person who comes; null for nobody
     */
    public record Player(
            boolean needed,
            boolean mandatory,
            @Nullable PersonId asked,
            @Nullable PersonId person) {}

    /**
     * Somebody who is asked to play a part while incidents that are served first take all they can give.
     *
     * @param mandatory whether somebody must play it in some of the cases
     * @param cases how many
     * @param nobody in how many of them nobody else is left
     * @param instead who comes, most frequent first for each incident
     * @param example the gravest
     */
    public record Collision(
            StepTarget target,
            PersonId asked,
            boolean mandatory,
            long cases,
            long nobody,
            List<Instead> instead,
            Example example) {
        public Collision {
            instead = List.copyOf(instead);
        }
    }

    /**
     * Who comes instead of the one who was asked.
     *
     * @param incident the second or third that is served
     * @param person null for nobody
     */
    public record Instead(int incident, @Nullable PersonId person, long cases) {}

    /** A combination, and the first time its configuration holds. */
    public record Example(List<Incident> incidents, Span when) {
        public Example {
            incidents = List.copyOf(incidents);
        }
    }

    /**
     * One person who has to decide for several incidents.
     *
     * @param roles as which
     * @param approvals how many they are asked for in the example, if the policies' approval steps all ask
     * @param waiting how many of them wait at once, each for as long as its time limit
     * @param secondsEach how long they have for each so that none is late, taking the most pressing first
     * @param cases in how many they are asked by several incidents
     */
    public record Bottleneck(
            PersonId person,
            List<RoleId> roles,
            int approvals,
            int waiting,
            long secondsEach,
            long cases,
            Example example) {
        public Bottleneck {
            roles = List.copyOf(roles);
        }
    }
}
