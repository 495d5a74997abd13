package org.tocsin.site.drill;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Tells instants of a drill in the words of its papers: since the start, and by the clock that is played. */
final class PlayedTime {
    private final Instant begins;
    private final ZoneId zone;

    PlayedTime(Instant begins, ZoneId zone) {
        this.begins = begins;
        this.zone = zone;
    }

    /** {@code 0:08}, hours and minutes since the start. */
    static String since(Duration after) {
        long minutes = after.toMinutes();
        return minutes / 60 + ":" + two(minutes % 60);
    }

    /** {@code 45 minutes}, {@code 1 hour 30 minutes}. */
    static String length(Duration length) {
        long minutes = length.toMinutes();
        String hours = minutes / 60 == 0 ? "" : minutes / 60 == 1 ? "1 hour" : minutes / 60 + " hours";
        String rest = minutes % 60 == 0 ? "" : minutes % 60 == 1 ? "1 minute" : minutes % 60 + " minutes";
        return (hours + " " + rest).strip();
    }

    /** {@code 02:08}, with the day before it where it is another than that of the start. */
    String clock(Duration after) {
        ZonedDateTime at = begins.plus(after).atZone(zone);
        String time = two(at.getHour()) + ":" + two(at.getMinute());
        return at.toLocalDate().equals(begins.atZone(zone).toLocalDate()) ? time : day(at.getDayOfWeek()) + " " + time;
    }

    /** {@code Sunday 6 December 2026, 02:00}. */
    String start() {
        ZonedDateTime at = begins.atZone(zone);
        return day(at.getDayOfWeek()) + " " + at.getDayOfMonth() + " " + month(at.getMonth()) + " " + at.getYear()
                + ", " + two(at.getHour()) + ":" + two(at.getMinute());
    }

    Duration after(Instant instant) {
        return Duration.between(begins, instant);
    }

    private static String day(DayOfWeek day) {
        return capital(day.name());
    }

    private static String month(Month month) {
        return capital(month.name());
    }

    private static String capital(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String two(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
