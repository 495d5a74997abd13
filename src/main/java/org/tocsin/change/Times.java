package org.tocsin.change;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.tocsin.oncall.Span;

/**
 * When the moves of one group are: the same time of day on several days.
 *
 * @param dates the civil days on which they begin, sorted
 * @param from the time of day at which they begin
 * @param until the time of day at which they end
 * @param days how many days later they end
 * @param atEnd whether the last may not be the last of all, for nobody looked further
 */
record Times(List<LocalDate> dates, LocalTime from, LocalTime until, long days, boolean atEnd) {
    private static final LocalTime EVENING = LocalTime.of(16, 0);
    private static final int WEEK = 7;

    static Times of(List<Move> moves, ZoneId zone, Span horizon) {
        List<LocalDate> dates = moves.stream()
                .map(move -> move.from().atZone(zone).toLocalDate())
                .toList();
        ZonedDateTime from = moves.get(0).from().atZone(zone);
        ZonedDateTime until = moves.get(0).until().atZone(zone);
        LocalDate last = dates.get(dates.size() - 1);
        long step = Math.max(WEEK, longestGap(dates));
        return new Times(
                dates,
                from.toLocalTime(),
                until.toLocalTime(),
                until.toLocalDate().toEpochDay() - from.toLocalDate().toEpochDay(),
                last.plusDays(2 * step).isAfter(horizon.until().atZone(zone).toLocalDate()));
    }

    private static long longestGap(List<LocalDate> dates) {
        long longest = 1;
        for (int i = 1; i < dates.size(); i++) {
            longest = Math.max(
                    longest, dates.get(i).toEpochDay() - dates.get(i - 1).toEpochDay());
        }
        return longest;
    }

    boolean isOne() {
        return dates.size() == 1;
    }

    /** {@code Tuesday nights}, {@code Monday to Friday 09:00–17:00} or {@code weeks from Monday 09:00}. */
    String pattern() {
        if (days >= WEEK) {
            return "weeks from " + weekdays() + " " + from;
        }
        boolean untilMidnight = days == 1 && until.equals(LocalTime.MIDNIGHT) && !from.equals(LocalTime.MIDNIGHT);
        if (days == 0 || (untilMidnight && from.isBefore(EVENING))) {
            return plural() + " " + from + "–" + until;
        }
        if (days == 1 && !from.isBefore(EVENING) && until.isBefore(from)) {
            return (everyDay() ? "all" : weekdays()) + " nights";
        }
        if (days == 1 && from.equals(until)) {
            return from.equals(LocalTime.MIDNIGHT) ? plural() : plural() + " from " + from + " for a day";
        }
        return plural() + " " + from + " to " + until + (days == 1 ? " the next day" : " " + days + " days later");
    }

    /** {@code  from 1 December}; with the last day where the moves end. */
    String range(int year) {
        String first = " from " + Dates.near(dates.get(0), year);
        return atEnd ? first : first + " to " + Dates.near(dates.get(dates.size() - 1), year);
    }

    private boolean everyDay() {
        return dates.stream().map(LocalDate::getDayOfWeek).distinct().count() == WEEK;
    }

    private String weekdays() {
        return Windows.days(dates.stream().map(LocalDate::getDayOfWeek).toList());
    }

    private String plural() {
        List<DayOfWeek> weekdays =
                dates.stream().map(LocalDate::getDayOfWeek).distinct().toList();
        return weekdays.size() == 1 ? weekdays() + "s" : weekdays();
    }
}
