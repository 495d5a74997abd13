package org.tocsin.oncall.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Holidays;
import org.tocsin.oncall.HolidayTimes;

/**
 * Days that are neither Saturday, Sunday nor public holiday.
 *
 * @param holidays null for weekends alone
 */
record WorkingDays(@Nullable Holidays holidays) {
    boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend
                && (holidays == null
                        || HolidayTimes.days(holidays, day, day.plusDays(1)).isEmpty());
    }

    /** The day itself, or the first working day after it. */
    LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last of so many working days after a day, which itself is not counted. */
    LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int counted = 0; counted < count; counted++) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }
}
