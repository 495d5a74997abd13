package org.tocsin.score;

import java.time.Duration;

/** Writes lengths of time in words. */
final class Lengths {
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private Lengths() {}

    /** In the largest unit that divides it: {@code 90 minutes}, {@code 4 hours}. */
    static String of(Duration length) {
        long minutes = length.toMinutes();
        if (minutes > DAY && minutes % DAY == 0) {
            return count(minutes / DAY, "day");
        }
        return minutes > 0 && minutes % HOUR == 0 ? count(minutes / HOUR, "hour") : count(minutes, "minute");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
