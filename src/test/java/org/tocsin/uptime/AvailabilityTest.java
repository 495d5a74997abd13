package org.tocsin.uptime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tocsin.model.open.ComponentState.DEGRADED_PERFORMANCE;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.PARTIAL_OUTAGE;
import static org.tocsin.uptime.Told.was;

import org.junit.jupiter.api.Test;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Share;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.model.open.UptimeSettings.UnderMaintenance;

class AvailabilityTest {
    private static final String NOW = "2026-11-23T12:00:00Z";

    @Test
    void withNothingToldItIsWhole() {
        assertThat(Told.in("UTC").at(NOW).last(Period.YEAR).percentage(2)).isEqualTo(10_000);
    }

    @Test
    void anHourOfADayIsATwentyFourth() {
        var day = last(Period.DAY, MAJOR_OUTAGE, "2026-11-23T02:00:00Z", "2026-11-23T03:00:00Z");

        assertThat(day.percentage(2)).isEqualTo(9583);
        assertThat(day.lost()).isEqualTo(3600);
    }

    @Test
    void aSecondInTwelveMonthsIsNotAHundredPercent() {
        var year = last(Period.YEAR, PARTIAL_OUTAGE, "2026-01-01T02:00:00Z", "2026-01-01T02:00:01Z");

        assertThat(year.percentage(0)).isEqualTo(99);
        assertThat(year.percentage(2)).isEqualTo(9999);
        assertThat(year.percentage(4)).isEqualTo(999_999);
        assertThat(year.lost()).isEqualTo(1);
    }

    @Test
    void beingDownAllTheTimeIsNothing() {
        var week = last(Period.WEEK, MAJOR_OUTAGE, "2026-01-01T02:00:00Z", "2026-11-24T00:00:00Z");

        assertThat(week.percentage(2)).isZero();
    }

    @Test
    void aPartialOutageLosesThirtyPercentOfItsTimeAndSlownessNothing() {
        assertThat(last(Period.DAY, PARTIAL_OUTAGE, "2026-11-23T02:00:00Z", "2026-11-23T03:00:00Z")
                        .lost())
                .isEqualTo(1080);
        assertThat(last(Period.DAY, DEGRADED_PERFORMANCE, "2026-11-23T02:00:00Z", "2026-11-23T03:00:00Z")
                        .lost())
                .isZero();
    }

    @Test
    void theSettingsSayHowMuchAStateLoses() {
        var settings =
                new UptimeSettings(new Share(100_000), new Share(500_000), Share.WHOLE, UnderMaintenance.EXCLUDED);
        var uptime = Told.in("UTC")
                .counting(settings)
                .at(
                        NOW,
                        was(DEGRADED_PERFORMANCE, "2026-11-23T02:00:00Z", "2026-11-23T03:00:00Z"),
                        was(PARTIAL_OUTAGE, "2026-11-23T04:00:00Z", "2026-11-23T05:00:00Z"));

        assertThat(uptime.last(Period.DAY).lost()).isEqualTo(360 + 1800);
    }

    @Test
    void nothingBeforeAComponentsFirstDayIsMeasured() {
        var uptime = Told.in("UTC")
                .since("2026-11-23")
                .at(NOW, was(MAJOR_OUTAGE, "2026-11-22T02:00:00Z", "2026-11-23T06:00:00Z"));

        assertThat(uptime.last(Period.YEAR).measured()).isEqualTo(12 * 3600);
        assertThat(uptime.last(Period.YEAR).percentage(2)).isEqualTo(5000);
    }

    @Test
    void aComponentThatIsYetToComeHasNone() {
        var uptime = Told.in("UTC").since("2027-01-01").at(NOW);

        assertThat(uptime.last(Period.DAYS_30).known()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> uptime.last(Period.DAYS_30).percentage(2));
    }

    private static Availability last(Period period, ComponentState state, String from, String until) {
        return Told.in("UTC").at(NOW, was(state, from, until)).last(period);
    }
}
