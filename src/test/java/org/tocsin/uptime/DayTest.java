package org.tocsin.uptime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.OPERATIONAL;
import static org.tocsin.model.open.ComponentState.PARTIAL_OUTAGE;
import static org.tocsin.uptime.Told.was;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.StatusEvent;

class DayTest {
    private static final String NOW = "2026-11-23T12:00:00Z";
    private static final int HOUR = 3600;

    @Test
    void thereAreNinetyAndTheLastIsTodayUpToNow() {
        var days = Told.in("Europe/Berlin").at(NOW).days();

        assertThat(days).hasSize(90);
        assertThat(days.get(0).date()).isEqualTo(LocalDate.of(2026, 8, 26));
        assertThat(days.get(89).date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(days.get(89).availability().measured()).isEqualTo(13 * HOUR);
        assertThat(days.get(88).availability().measured()).isEqualTo(24 * HOUR);
    }

    @Test
    void aDayOnWhichClocksArePutBackHasTwentyFiveHours() {
        var day = day("2026-10-25", "Europe/Berlin", "2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z");

        assertThat(day.availability().times().majorOutage()).isEqualTo(25 * HOUR);
        assertThat(day.availability().percentage(2)).isZero();
    }

    @Test
    void aDayOnWhichClocksArePutForwardHasTwentyThreeHours() {
        var days = Told.in("Europe/Berlin")
                .at("2026-04-10T12:00:00Z", was(MAJOR_OUTAGE, "2026-03-28T00:00:00Z", "2026-03-31T00:00:00Z"))
                .days();

        assertThat(on("2026-03-29", days).availability().times().majorOutage()).isEqualTo(23 * HOUR);
    }

    @Test
    void aDayWhoseMidnightIsSkippedBeginsAtOne() {
        var uptime = Told.in("America/Asuncion")
                .at("2023-10-05T12:00:00Z", was(MAJOR_OUTAGE, "2023-09-30T00:00:00Z", "2023-10-03T00:00:00Z"));

        assertThat(on("2023-10-01", uptime.days()).availability().times().majorOutage())
                .isEqualTo(23 * HOUR);
    }

    @Test
    void anIncidentOverMidnightStandsUnderBothDaysOfTheZone() {
        StatusEvent late = was(PARTIAL_OUTAGE, "2026-11-20T22:30:00Z", "2026-11-20T23:30:00Z");

        var berlin = Told.in("Europe/Berlin").at(NOW, late).days();
        var lisbon = Told.in("Europe/Lisbon").at(NOW, late).days();

        assertThat(on("2026-11-20", berlin).events()).containsExactly(late);
        assertThat(on("2026-11-21", berlin).events()).containsExactly(late);
        assertThat(on("2026-11-20", berlin).availability().times().partialOutage())
                .isEqualTo(HOUR / 2);
        assertThat(on("2026-11-21", berlin).availability().times().partialOutage())
                .isEqualTo(HOUR / 2);
        assertThat(on("2026-11-20", lisbon).events()).containsExactly(late);
        assertThat(on("2026-11-21", lisbon).events()).isEmpty();
        assertThat(on("2026-11-20", lisbon).availability().times().partialOutage())
                .isEqualTo(HOUR);
    }

    @Test
    void anIncidentThatEndsAtMidnightDoesNotStandUnderTheNextDay() {
        var days = Told.in("UTC")
                .at(NOW, was(PARTIAL_OUTAGE, "2026-11-20T22:30:00Z", "2026-11-21T00:00:00Z"))
                .days();

        assertThat(on("2026-11-21", days).events()).isEmpty();
        assertThat(on("2026-11-21", days).availability().times().worst()).isEqualTo(OPERATIONAL);
    }

    @Test
    void daysBeforeAComponentsFirstAreNotThere() {
        var days = Told.in("Europe/Berlin")
                .since("2026-11-20")
                .at(NOW, was(MAJOR_OUTAGE, "2026-11-18T22:00:00Z", "2026-11-20T22:30:00Z"))
                .days();

        assertThat(on("2026-11-19", days).existed()).isFalse();
        assertThat(on("2026-11-19", days).events()).isEmpty();
        assertThat(on("2026-11-20", days).existed()).isTrue();
        assertThat(on("2026-11-20", days).availability().measured()).isEqualTo(24 * HOUR);
        assertThat(on("2026-11-20", days).events()).hasSize(1);
    }

    private static Day day(String date, String zone, String from, String until) {
        return on(date, Told.in(zone).at(NOW, was(MAJOR_OUTAGE, from, until)).days());
    }

    private static Day on(String date, List<Day> days) {
        return days.stream()
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }
}
