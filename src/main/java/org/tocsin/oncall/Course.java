package org.tocsin.oncall;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.EscalationPolicy;

/** How those who are called are taken to behave. In each of them what was broken stays broken. */
public enum Course {
    /** Nobody ever answers. */
    NOBODY_ACKNOWLEDGES("nobody acknowledges"),
    /** The first answer comes a minute after the time allowed for it. */
    FIRST_STEP_LATE("the first answer comes just too late"),
    /** Somebody answers at once, and then nothing gets better. */
    ACKNOWLEDGED_WITHOUT_PROGRESS("somebody acknowledges at once, and nothing gets better");

    private static final Duration TOO_LATE_BY = Duration.ofMinutes(1);

    private final String meaning;

    Course(String meaning) {
        this.meaning = meaning;
    }

    /** The word that stands for it on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is taken to happen, to go on after {@code if}. */
    public String meaning() {
        return meaning;
    }

    /** When somebody acknowledges; null for never. */
    @Nullable
    Instant acknowledged(EscalationPolicy policy, Instant trigger) {
        return switch (this) {
            case NOBODY_ACKNOWLEDGES -> null;
            case FIRST_STEP_LATE -> trigger.plus(policy.targets().acknowledge()).plus(TOO_LATE_BY);
            case ACKNOWLEDGED_WITHOUT_PROGRESS -> trigger;
        };
    }
}
