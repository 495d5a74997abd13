package org.tocsin.uptime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.tocsin.model.open.UptimeSettings;

/** The days and months for which availability is told, in the zone of the page, in seconds since 1970. */
final class Calendar {
    static final int DAYS = 90;
    static final int MONTHS = 12;

    private final ZoneId zone;
    private final Instant now;
    private final UptimeSettings settings;
    private final LocalDate firstDay;
    private final YearMonth thisMonth;
    private final long[] dayBegins = new long[DAYS + 1];

    Calendar(ZoneId zone, Instant now, UptimeSettings settings) {
        this.zone = zone;
        this.now = now;
        this.settings = settings;
        LocalDate today = now.atZone(zone).toLocalDate();
        this.firstDay = today.minusDays(DAYS - 1);
        this.thisMonth = YearMonth.from(today);
        for (int i = 0; i <= DAYS; i++) {
            dayBegins[i] = beginOf(day(i));
        }
    }

    long now() {
        return now.getEpochSecond();
    }

    /** Nothing before it is told of. */
    long earliest() {
        return Math.min(begin(Period.YEAR), beginOf(month(MONTHS - 1)));
    }

    long begin(Period period) {
        return period.begin(now, zone).getEpochSecond();
    }

    /** The first second of a day; not midnight where clocks are put forward then. */
    long beginOf(LocalDate day) {
        return day.atStartOfDay(zone).toEpochSecond();
    }

    long beginOf(YearMonth month) {
        return beginOf(month.atDay(1));
    }

    /** From 0, the earliest, to 89, today. */
    LocalDate day(int index) {
        return firstDay.plusDays(index);
    }

    long beginOfDay(int index) {
        return dayBegins[index];
    }

    /** Of today, now. */
    long endOfDay(int index) {
        return Math.min(dayBegins[index + 1], now());
    }

    /** The index of the day of a second; negative before the earliest. */
    int dayOf(long second) {
        int guess = (int) Math.min(DAYS - 1L, Math.floorDiv(second - dayBegins[0], 86_400L) + 1);
        while (guess >= 0 && dayBegins[guess] > second) {
            guess--;
        }
        return guess;
    }

    /** From 0, the present one, backwards. */
    YearMonth month(int index) {
        return thisMonth.minusMonths(index);
    }

    Availability availability(Timeline timeline, long from, long until) {
        return new Availability(timeline.between(from, until), settings);
    }
}
