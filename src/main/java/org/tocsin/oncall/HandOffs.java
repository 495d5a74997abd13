package org.tocsin.oncall;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.calendar.Recurrences;
import org.tocsin.model.internal.Rotation;

/**
 * The civil days of a rotation's hand-offs.
 *
 * @param number of the first of the days, counted from the rotation's first, which is 0
 * @param days in order
 */
record HandOffs(long number, List<LocalDate> days) {

    /**
     * Those from the last before a day on.
     *
     * @param until the day after the last that may be among them
     */
    static HandOffs around(Rotation rotation, LocalDate from, LocalDate until) {
        return switch (rotation.frequency()) {
            case DAILY -> everySoManyDays(rotation.starts(), rotation.every(), from, until);
            case WEEKLY -> everySoManyDays(firstOfWeek(rotation), 7L * rotation.every(), from, until);
            case MONTHLY -> monthly(rotation, from, until);
            case RRULE -> recurring(rotation, from, until);
        };
    }

    private static LocalDate firstOfWeek(Rotation rotation) {
        DayOfWeek day = rotation.day();
        return day == null ? rotation.starts() : rotation.starts().with(TemporalAdjusters.nextOrSame(day));
    }

    private static HandOffs everySoManyDays(LocalDate first, long step, LocalDate from, LocalDate until) {
        long number = Math.max(0, Math.floorDiv(ChronoUnit.DAYS.between(first, from) - 1, step));
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first.plusDays(number * step); day.isBefore(until); day = day.plusDays(step)) {
            days.add(day);
        }
        return new HandOffs(number, days);
    }

    private static HandOffs monthly(Rotation rotation, LocalDate from, LocalDate until) {
        YearMonth first = YearMonth.from(rotation.starts());
        if (inMonth(first, rotation).isBefore(rotation.starts())) {
            first = first.plusMonths(1);
        }
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(from)) - 1;
        long number = Math.max(0, Math.floorDiv(months, rotation.every()));
        List<LocalDate> days = new ArrayList<>();
        YearMonth month = first.plusMonths(number * rotation.every());
        for (; inMonth(month, rotation).isBefore(until); month = month.plusMonths(rotation.every())) {
            days.add(inMonth(month, rotation));
        }
        return new HandOffs(number, days);
    }

    private static LocalDate inMonth(YearMonth month, Rotation rotation) {
        return month.atDay(Math.min(rotation.dayOfMonth(), month.lengthOfMonth()));
    }

    /** Counted from the first on, since only the rule itself knows how many there were. */
    private static HandOffs recurring(Rotation rotation, LocalDate from, LocalDate until) {
        String rule = rotation.recurrence();
        if (rule == null) {
            return new HandOffs(0, List.of());
        }
        List<LocalDate> days = Recurrences.days(rule, rotation.starts(), rotation.starts(), until);
        int number = 0;
        while (number + 1 < days.size() && days.get(number + 1).isBefore(from)) {
            number++;
        }
        return new HandOffs(number, days.subList(number, days.size()));
    }
}
