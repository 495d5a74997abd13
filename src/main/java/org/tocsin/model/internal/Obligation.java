package org.tocsin.model.internal;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
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
 * @param counting which law says how time is counted
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
        Counting counting,
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
     * @param unless an event that makes it needless where it comes before the deadline; else null
     * @param article where the text says so
     * @param source where the text can be read
     * @param note what else the text asks, in one line; else null
     */
    public record Stage(
            String id,
            String name,
            String to,
            List<Limit> limits,
            @Nullable String unless,
            String article,
            URI source,
            @Nullable String note) {
        public Stage {
            limits = List.copyOf(limits);
        }
    }

    /**
     * Within what time, from what; exactly one of event and stage, and one of the three lengths, is there.
     *
     * @param event what it runs from, such as {@code aware}; null where it runs from a stage
     * @param stage the earlier stage from whose submission it runs; null where it runs from an event
     * @param latest whether the last submission of that stage counts; else the first
     * @param yearEnd whether it runs from the end of the calendar year in which the event falls
     * @param exact hours, as they pass
     * @param civil days and months by the calendar
     * @param workingDays 0 where none are counted
     * @param by the time of day by which it has to be done on its last day; null for the whole day
     * @param roll what happens when it ends on a day that is not a working day
     * @param ifLater what holds in its place where another event comes only after it has passed
     */
    public record Limit(
            @Nullable String event,
            @Nullable String stage,
            boolean latest,
            boolean yearEnd,
            @Nullable Duration exact,
            @Nullable Period civil,
            int workingDays,
            @Nullable LocalTime by,
            Roll roll,
            @Nullable Later ifLater) {}

    /** A time from an event that came late; exactly one of the two lengths is there. */
    public record Later(
            String event,
            @Nullable Duration exact,
            @Nullable Period civil) {}

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

    /** Which law says how time is counted, and so how late a notification can be and still be argued to be in time. */
    public enum Counting {
        /** As it passes: hours from the very instant, days to their end. */
        PLAIN,
        /** Regulation (EEC, Euratom) No 1182/71: the hour, or the day, of the event is not counted. */
        EU;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }
}
