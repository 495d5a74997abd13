package org.tocsin.model.internal;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of an escalation policy.
 *
 * @param id unique within its policy
 * @param after how long after {@code from} it is taken
 * @param until what stops it from being taken
 * @param targets who is told, all at once
 * @param acknowledgement who of them has to answer for the step to count as acknowledged
 * @param approval the class of action that may need approval at this step
 * @param action what they are to do, in one line
 */
public record Step(
        String id,
        Duration after,
        From from,
        Until until,
        List<StepTarget> targets,
        Acknowledgement acknowledgement,
        @Nullable ActionId approval,
        @Nullable String action) {
    public Step {
        targets = List.copyOf(targets);
    }

    /**
     * Whose answers it takes.
     *
     * @param quorum how many, where the mode is a quorum; else 0
     */
    public record Acknowledgement(Mode mode, int quorum) {
        /** Anybody's will do. */
        public static final Acknowledgement FIRST = new Acknowledgement(Mode.FIRST, 0);
    }

    /** How many of those told have to answer. */
    public enum Mode {
        FIRST,
        ALL,
        QUORUM;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }

    /** From what instant a step's delay runs. */
    public enum From {
        TRIGGER,
        PREVIOUS,
        ACK_BREACH,
        RESTORE_BREACH;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }

    /** What ends the waiting for a step. */
    public enum Until {
        ACKNOWLEDGED,
        RESOLVED;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }
}
