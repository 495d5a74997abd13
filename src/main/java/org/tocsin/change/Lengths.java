package org.tocsin.change;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time in words. */
final class Lengths {
    private static final long HOURS_SAID_AS_DAYS = 96;

    private Lengths() {}

    /** {@code 15 min}, {@code 1 h 30 min}, {@code 72 h} or {@code 14 days}. */
    static String of(Duration length) {
        if (length.isZero()) {
            return "0 min";
        }
        long hours = length.toHours();
        if (hours >= HOURS_SAID_AS_DAYS && length.equals(Duration.ofDays(length.toDays()))) {
            return length.toDays() + " days";
        }
        List<String> parts = new ArrayList<>();
        add(parts, hours, " h");
        add(parts, length.toMinutesPart(), " min");
        add(parts, length.toSecondsPart(), " s");
        return String.join(" ", parts);
    }

    /** {@code 1 month}, {@code 14 days}. */
    static String of(Period length) {
        List<String> parts = new ArrayList<>();
        add(parts, length.getYears(), length.getYears() == 1 ? " year" : " years");
        add(parts, length.getMonths(), length.getMonths() == 1 ? " month" : " months");
        add(parts, length.getDays(), length.getDays() == 1 ? " day" : " days");
        return parts.isEmpty() ? "0 days" : String.join(" ", parts);
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number != 0) {
            parts.add(number + unit);
        }
    }
}
