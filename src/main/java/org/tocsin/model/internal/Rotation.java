package org.tocsin.model.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When one turn of a layer ends and the next begins, in the civil time of its schedule.
 *
 * @param starts the first hand-off is the first that fits on or after this day
 * @param every a hand-off every so many days, weeks or months; 1 for a recurrence
 * @param at the time of day of a hand-off
 * @param day of the week of a weekly hand-off; else null
 * @param dayOfMonth of a monthly hand-off, 1 to 31; the last day where a month is shorter; else 0
 * @param recurrence an RFC 5545 recurrence rule, without {@code RRULE:}, whose days are those of hand-offs; else null
 */
public record Rotation(
        Frequency frequency,
        LocalDate starts,
        int every,
        LocalTime at,
        @Nullable DayOfWeek day,
        int dayOfMonth,
        @Nullable String recurrence) {

    /** How hand-offs follow one another. */
    public enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        RRULE;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }
}
