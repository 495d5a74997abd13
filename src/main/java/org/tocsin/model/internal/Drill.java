package org.tocsin.model.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drill as it was held.
 *
 * @param asIf the instant that was played
 * @param began when it was held
 * @param pack from what it was generated; null for one that was written by hand
 * @param observed what happened, oldest first
 * @param notes remarks of the facilitator, their times counted like those of {@code observed}
 * @param aborted why it was broken off; null where it was not
 */
public record Drill(
        DrillId id,
        ScenarioId scenario,
        ProcessId process,
        SeverityId severity,
        LossClass loss,
        Twist twist,
        DrillMode mode,
        Instant asIf,
        Instant began,
        Instant ended,
        @Nullable Pack pack,
        PersonId facilitator,
        List<Participant> participants,
        List<Observed> observed,
        List<Response.Note> notes,
        List<String> worked,
        List<String> failed,
        List<Gap> gaps,
        @Nullable String aborted) {
    public Drill {
        participants = List.copyOf(participants);
        observed = List.copyOf(observed);
        notes = List.copyOf(notes);
        worked = List.copyOf(worked);
        failed = List.copyOf(failed);
        gaps = List.copyOf(gaps);
    }

    /**
     * What made the pack.
     *
     * @param policy a hash over the policy and all it depends on
     */
    public record Pack(long seed, String policy, String version) {}

    /** Somebody who took part, and as what. */
    public record Participant(PersonId person, RoleId role) {}

    /**
     * Something that was seen to happen.
     *
     * @param at in the time of the drill, counted as if it had begun at {@link Drill#asIf()}
     * @param of what it is about: an inject, severity, role, step, channel, decision, workflow, check or stage, by its id; null where nothing is
     * @param by who did it; null where nobody in particular
     * @param text what was said: the message as it went out, the decision as it was taken; null where nobody wrote it down
     */
    public record Observed(
            Instant at,
            What what,
            @Nullable String of,
            @Nullable PersonId by,
            @Nullable String text) {}

    /** What can be seen to happen. */
    public enum What {
        /** The facilitator told or showed players an inject. */
        INJECT_GIVEN,
        /** The facilitator helped, since what an inject is to bring about had not come. */
        CONTINGENCY_GIVEN,
        SEVERITY_NAMED,
        ACKNOWLEDGED,
        COMMANDER_NAMED,
        ROLE_TAKEN,
        ESCALATED,
        UPDATE_SENT,
        DECIDED,
        DATA_PRESERVED,
        DATA_CHECKED,
        CONTAINED,
        RECOVERED,
        RECOVERY_VALIDATED,
        AUTHORITY_NOTIFIED;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }

    /**
     * Something that did not go as the policy wants.
     *
     * @param id unique within the drill
     * @param closed null while it is open
     */
    public record Gap(
            String id,
            String text,
            PersonId owner,
            LocalDate due,
            @Nullable Closed closed) {}

    /**
     * How a gap was closed.
     *
     * @param by what closed it, in words
     * @param commit which commit did, abbreviated to 7 digits or more; null where none is named
     */
    public record Closed(LocalDate on, String by, @Nullable String commit) {}
}
