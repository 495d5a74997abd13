package org.tocsin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final Instant MORNING = Instant.parse("2026-11-03T08:12:40Z");

    @Test
    void aMomentNamesDayHourAndDistanceFromUtc() {
        assertThat(in("Europe/Berlin").at(MORNING).text()).isEqualTo("3 Nov 2026, 09:12 (UTC+1)");
        assertThat(in("Asia/Kolkata").at(MORNING).text()).isEqualTo("3 Nov 2026, 13:42 (UTC+5:30)");
        assertThat(in("America/Toronto").at(MORNING).text()).isEqualTo("3 Nov 2026, 03:12 (UTC-5)");
        assertThat(in("America/St_Johns").at(MORNING).text()).isEqualTo("3 Nov 2026, 04:42 (UTC-3:30)");
    }

    @Test
    void lisbonIsOnUtcInWinterAndAnHourAheadInSummer() {
        assertThat(in("Europe/Lisbon").at(MORNING).text()).isEqualTo("3 Nov 2026, 08:12 (UTC)");
        assertThat(in("Europe/Lisbon").at(Instant.parse("2026-07-03T08:12:00Z")).text())
                .isEqualTo("3 Jul 2026, 09:12 (UTC+1)");
    }

    @Test
    void machinesReadTheSameMomentInUtc() {
        assertThat(in("Pacific/Auckland").at(MORNING).machine()).isEqualTo("2026-11-03T08:12:40Z");
    }

    @Test
    void aMomentOfTheSameDayNeedsOnlyItsHour() {
        var berlin = in("Europe/Berlin");

        assertThat(berlin.near(MORNING, MORNING.plusSeconds(3600)).text()).isEqualTo("09:12 (UTC+1)");
        assertThat(berlin.near(MORNING, Instant.parse("2026-11-03T23:30:00Z")).text())
                .isEqualTo("3 Nov 2026, 09:12 (UTC+1)");
    }

    @Test
    void aRangeSaysOnceWhatHoldsForBothItsEnds() {
        var lisbon = in("Europe/Lisbon");

        assertThat(words(lisbon.range(MORNING, MORNING.plusSeconds(3600))))
                .isEqualTo("3 Nov 2026, 08:12 – 09:12 (UTC)");
        assertThat(words(lisbon.range(MORNING, MORNING.plusSeconds(86400))))
                .isEqualTo("3 Nov 2026, 08:12 – 4 Nov 2026, 08:12 (UTC)");
        assertThat(words(lisbon.rangeNear(MORNING, MORNING.plusSeconds(3600), MORNING.minusSeconds(60))))
                .isEqualTo("08:12 – 09:12 (UTC)");
    }

    @Test
    void aRangeOverAChangeOfClocksSaysBothDistancesFromUtc() {
        var beforeTheChange = Instant.parse("2026-10-25T00:30:00Z");

        assertThat(words(in("Europe/Lisbon").range(beforeTheChange, beforeTheChange.plusSeconds(7200))))
                .isEqualTo("25 Oct 2026, 01:30 (UTC+1) – 02:30 (UTC)");
    }

    @Test
    void daysAndMonthsAreWrittenWithoutHours() {
        assertThat(in("UTC").on(LocalDate.of(2026, 11, 3))).isEqualTo(new Moment("2026-11-03", "3 Nov 2026"));
        assertThat(in("UTC").month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
    }

    private static String words(MomentRange range) {
        return range.from().text() + " – " + range.until().text();
    }

    private static Moments in(String zone) {
        return new Moments(ZoneId.of(zone), Messages.english());
    }
}
