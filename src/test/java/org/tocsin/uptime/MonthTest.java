package org.tocsin.uptime;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;
import static org.tocsin.uptime.Told.maintenance;
import static org.tocsin.uptime.Told.update;
import static org.tocsin.uptime.Told.was;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthTest {
    private static final String NOW = "2026-11-23T12:00:00Z";
    private static final int HOUR = 3600;

    @Test
    void thereAreTwelveAndThePresentOneStandsFirst() {
        var months = Told.in("UTC").at(NOW).months();

        assertThat(months).hasSize(12);
        assertThat(months.get(0).month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(months.get(0).running()).isTrue();
        assertThat(months.get(0).availability().measured()).isEqualTo((22 * 24 + 12) * HOUR);
        assertThat(months.get(11).month()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(months.get(11).availability().measured()).isEqualTo(31 * 24 * HOUR);
    }

    @Test
    void theEarliestMonthIsMeasuredWholeOnItsLastDay() {
        var months = Told.in("Europe/Berlin")
                .at("2026-11-30T22:59:59Z", was(MAJOR_OUTAGE, "2025-11-30T00:00:00Z", "2025-12-01T01:00:00Z"))
                .months();

        assertThat(months.get(11).availability().times().majorOutage()).isEqualTo(2 * HOUR);
    }

    @Test
    void aTargetIsMetToTheSecondAndMissedByOne() {
        // 0.1 % of the 30 days of September is 2,592 seconds
        assertThat(september("2026-09-05T00:43:12Z").kept()).isTrue();
        assertThat(september("2026-09-05T00:43:12Z").difference()).isZero();
        assertThat(september("2026-09-05T00:43:13Z").kept()).isFalse();
        assertThat(september("2026-09-05T00:43:13Z").difference()).isEqualTo(1);
    }

    @Test
    void theBudgetOfThePresentMonthIsThatOfTheWholeMonth() {
        var november = Told.in("UTC")
                .promising("99.9")
                .at(NOW, was(MAJOR_OUTAGE, "2026-11-05T00:00:00Z", "2026-11-05T00:40:00Z"))
                .months()
                .get(0);

        var budget = requireNonNull(november.budget());
        assertThat(november.availability().percentage(2)).isEqualTo(9987);
        assertThat(budget.kept()).isTrue();
        assertThat(budget.difference()).isEqualTo(192);
    }

    @Test
    void maintenanceShortensTheTimeTheBudgetIsTakenFrom() {
        var months = Told.in("UTC")
                .promising("99")
                .at(
                        NOW,
                        maintenance(
                                "2026-09-01T00:00:00Z",
                                "2026-09-16T00:00:00Z",
                                update("2026-08-01T00:00:00Z", SCHEDULED, UNDER_MAINTENANCE)))
                .months();

        assertThat(requireNonNull(months.get(2).budget()).difference()).isEqualTo(15 * 24 * 36);
    }

    @Test
    void withoutATargetAndBeforeAComponentsFirstDayThereIsNoBudget() {
        assertThat(Told.in("UTC").at(NOW).months()).allMatch(month -> month.budget() == null);

        var young = Told.in("UTC").promising("99").since("2026-10-02").at(NOW).months();
        assertThat(young.get(1).budget()).isNotNull();
        assertThat(young.get(2).budget()).isNull();
    }

    private static Budget september(String until) {
        return requireNonNull(Told.in("UTC")
                .promising("99.9")
                .at(NOW, was(MAJOR_OUTAGE, "2026-09-05T00:00:00Z", until))
                .months()
                .get(2)
                .budget());
    }
}
