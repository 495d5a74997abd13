package org.tocsin.change;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and times in English words, without the locale data of the running Java. */
final class Dates {
    private Dates() {}

    /** {@code 4 January 2027}. */
    static String day(LocalDate day) {
        return withoutYear(day) + " " + day.getYear();
    }

    /** The same; {@code none} in its place where there is none. */
    static String day(@Nullable LocalDate day, String none) {
        return day == null ? none : day(day);
    }

    /** {@code 1 December}, and the year where it is another. */
    static String near(LocalDate day, int year) {
        return day.getYear() == year ? withoutYear(day) : day(day);
    }

    /** {@code 24 December 09:00}, and the year where it is another. */
    static String near(Instant at, ZoneId zone, int year) {
        ZonedDateTime civil = at.atZone(zone);
        return near(civil.toLocalDate(), year) + " " + civil.toLocalTime();
    }

    /** {@code 24 December 2026 09:00}. */
    static String moment(Instant at, ZoneId zone) {
        ZonedDateTime civil = at.atZone(zone);
        return day(civil.toLocalDate()) + " " + civil.toLocalTime();
    }

    /** {@code Tuesday}. */
    static String name(DayOfWeek day) {
        return capital(day.name());
    }

    private static String withoutYear(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonth());
    }

    private static String month(Month month) {
        return capital(month.name());
    }

    private static String capital(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}
