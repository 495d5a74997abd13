package org.tocsin.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.internal.ProcessId;

/** Payments belong to somebody in Lisbon, an hour ahead of UTC in summer. */
class TimeBandsTest {
    private final TimeBands bands = TimeBands.of(Larkfield.escalation(), new ProcessId("payment-sync"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2026-09-15T06:59Z, EVENING",
        "2026-09-15T07:00Z, OFFICE",
        "2026-09-15T16:59Z, OFFICE",
        "2026-09-15T17:00Z, EVENING",
        "2026-09-15T20:59Z, EVENING",
        "2026-09-15T21:00Z, NIGHT",
        "2026-09-16T04:59Z, NIGHT",
        "2026-09-16T05:00Z, EVENING",
        "2026-09-19T05:00Z, WEEKEND",
        "2026-09-20T20:59Z, WEEKEND",
        "2026-09-20T21:00Z, NIGHT",
        "2026-10-04T23:00Z, HOLIDAY",
        "2026-10-05T10:00Z, HOLIDAY",
        "2026-10-05T23:00Z, NIGHT",
        "2026-09-21T06:00Z, PEAK",
        "2026-09-21T09:00Z, OFFICE",
        "2026-12-24T03:00Z, PEAK",
        "2026-10-31T16:30Z, PEAK",
    })
    void itGoesByTheClockOfTheOwner(String instant, TimeBand band) {
        assertThat(bands.at(Instant.parse(instant.replace("Z", ":00Z")))).isEqualTo(band);
    }

    @Test
    void aProcessThatNobodyOwnsGoesByTheZoneGiven() {
        TimeBands unknown = TimeBands.of(Larkfield.escalation(), new ProcessId("unknown"), ZoneOffset.ofHours(12));

        assertThat(unknown.at(Instant.parse("2026-09-15T08:00:00Z"))).isEqualTo(TimeBand.EVENING);
    }
}
