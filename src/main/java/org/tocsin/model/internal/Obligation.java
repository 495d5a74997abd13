package org.tocsin.model.internal;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty to notify an authority or the people concerned: the statutory clock as data. A reminder, not legal advice.
 *
 * @param regime the law, such as {@code GDPR}
 * @param processes for which it may arise; empty for all
 * @param arises any one of them starts it
 * @param since the first day on which it holds
 * @param until the last day on which it holds; null while it has no end
 * @param checked the day on which somebody last compared this with the text
 * @param holidays by which working days are counted; null for weekends alone
 * @param zone in which days are counted
 */
public record Obligation(
        ObligationId id,
        String name,
        String regime,
        List<ProcessId> processes,
        List<Condition> arises,
        LocalDate since,
        @Nullable LocalDate until,
        LocalDate checked,
        RoleId responsible,
        ZoneId zone,
        @Nullable HolidaysId holidays,
        List<Stage> stages) {
    public Obligation {
        processes = List.copyOf(processes);
        arises = List.copyOf(arises);
        stages = List.copyOf(stages);
    }

    /**
     * One notification.
     *
     * @param id unique within the obligation
     * @param to who is told
     * @param limits all hold; the earliest is the deadline
     * @param article where the text says so
     * @param source where the text can be read
     */
    public record Stage(String id, String name, String to, List<Limit> limits, String article, URI source) {
        public Stage {
            limits = List.copyOf(limits);
        }
    }

    /**
     * Within what time, from what; exactly one of the three lengths is there.
     *
     * @param event what it runs from, such as {@code aware}; null where it runs from a stage
     * @param stage the earlier stage from whose submission it runs; null where it runs from an event
     * @param exact hours, as they pass
     * @param civil days and months by the calendar
     * @param workingDays 0 where none are counted
     * @param roll what happens when it ends on a day that is not a working day
     */
    public record Limit(
            @Nullable String event,
            @Nullable String stage,
            @Nullable Duration exact,
            @Nullable Period civil,
            int workingDays,
            Roll roll) {}

    /** What happens to a limit that ends on a weekend or public holiday. */
    public enum Roll {
        NONE,
        NEXT_WORKING_DAY,
        NOON_OF_NEXT_WORKING_DAY;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }
}
