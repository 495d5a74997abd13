package org.tocsin.site.status.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes times as the API has them: in UTC, always with three digits of a second. */
final class Stamp {
    private static final int WITHOUT_FRACTION = "2026-11-23T09:32:00Z".length();

    private Stamp() {}

    static String of(Instant instant) {
        String text = instant.truncatedTo(ChronoUnit.MILLIS).toString();
        return text.length() == WITHOUT_FRACTION ? text.substring(0, WITHOUT_FRACTION - 1) + ".000Z" : text;
    }
}
