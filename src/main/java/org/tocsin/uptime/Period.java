package org.tocsin.uptime;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A time that ends now, for which availability is told. Days are of 24 hours; months are those of the calendar. */
public enum Period {
    DAY(1),
    WEEK(7),
    DAYS_30(30),
    DAYS_90(90),
    YEAR(0);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    Instant begin(Instant now, ZoneId zone) {
        return this == YEAR ? now.atZone(zone).minusMonths(12).toInstant() : now.minus(Duration.ofDays(days));
    }
}
