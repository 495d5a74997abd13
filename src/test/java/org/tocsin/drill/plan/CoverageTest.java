package org.tocsin.drill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.TimeBand;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.FailureMode;

/**
 * Counted by hand: the process, two failure modes, one loss, one severity, two bands and one twist make 8 values. Among the
 * process, a mode, the loss and the severity there are 3 pairs without a mode and 3 with each of the two: 9. These 5 values
 * with 2 bands: 10. With 1 twist: 5. Bands with the twist: 2. Together 26. A drill covers 15 of them.
 */
class CoverageTest {
    private static final Value QUOTA = new Value(Dimension.MODE, "quota");
    private static final Value FORMS = new Value(Dimension.MODE, "forms");
    private static final Value OFFICE = new Value(Dimension.BAND, "office");
    private static final Value NIGHT = new Value(Dimension.BAND, "night");

    @Test
    void aDrillCoversTheFifteenPairsOfItsSituation() {
        Coverage coverage = covered(practised(FailureMode.QUOTA, TimeBand.OFFICE, 0, false));

        assertThat(coverage.share()).isEqualTo(new Coverage.Share(26, 15, 57)); // 15 / 26 = 57.69 %
        assertThat(coverage.cell(QUOTA, OFFICE).percent()).isEqualTo(100);
        assertThat(coverage.cell(QUOTA, NIGHT).percent()).isZero();
        assertThat(coverage.cell(FORMS, OFFICE).percent()).isZero();
    }

    @Test
    void halfIsLeftAfter180Days() {
        assertThat(covered(practised(FailureMode.QUOTA, TimeBand.OFFICE, 180, false))
                        .share()
                        .percent())
                .isEqualTo(28); // 7.5 / 26 = 28.84 %
        assertThat(covered(practised(FailureMode.QUOTA, TimeBand.OFFICE, 360, false))
                        .share()
                        .percent())
                .isEqualTo(14); // 3.75 / 26 = 14.42 %
    }

    @Test
    void aChangeOfThePolicyHalvesAgain() {
        assertThat(covered(practised(FailureMode.QUOTA, TimeBand.OFFICE, 0, true))
                        .share()
                        .percent())
                .isEqualTo(28);
        assertThat(covered(practised(FailureMode.QUOTA, TimeBand.OFFICE, 180, true))
                        .share()
                        .percent())
                .isEqualTo(14);
    }

    @Test
    void whatSeveralPractisedCountsByTheOneOfWhichMostIsLeft() {
        Practised newer = practised(FailureMode.FORMS, TimeBand.NIGHT, 0, false);
        Practised older = practised(FailureMode.QUOTA, TimeBand.OFFICE, 180, false);
        Coverage coverage = covered(newer, older);

        // 15 whole; of the older one 6 are among them, and of the other 9 half is left: 19.5 / 26 = 75 %
        assertThat(coverage.share()).isEqualTo(new Coverage.Share(26, 24, 75));
        assertThat(coverage.cell(QUOTA, OFFICE).latest()).isEqualTo(older);
        assertThat(coverage.cell(FORMS, NIGHT).latest()).isEqualTo(newer);
        // the night goes with process, 2 modes, loss, severity and twist; all but the one with quota are whole: 5 / 6
        assertThat(coverage.share(NIGHT)).isEqualTo(new Coverage.Share(6, 5, 83));
    }

    @Test
    void aFreshDrillOfAChangedPolicyDoesNotHideAnOlderOneOfWhichMoreIsLeft() {
        Practised changed = practised(FailureMode.QUOTA, TimeBand.OFFICE, 0, true);
        Practised older = practised(FailureMode.QUOTA, TimeBand.OFFICE, 90, false);

        assertThat(covered(changed, older).cell(QUOTA, OFFICE).latest()).isEqualTo(older);
    }

    @Test
    void twoValuesOfOneDimensionAreNoPair() {
        assertThat(covered().cell(QUOTA, FORMS).possible()).isFalse();
        assertThat(covered().cell(QUOTA, new Value(Dimension.BAND, "peak")).possible())
                .isFalse();
        assertThat(covered().cell(QUOTA, NIGHT).possible()).isTrue();
    }

    @Test
    void aDrillThatWasBrokenOffOrIsToComeCoversNothing() {
        Instant began = Instant.parse("2026-11-20T09:00:00Z");
        Instant later = Instant.parse("2026-11-24T09:00:00Z");
        var whole = Given.drill("quota-resets-elsewhere", DrillMode.TABLETOP, began, began.plusSeconds(2700), null);
        var broken =
                Given.drill("quota-resets-elsewhere", DrillMode.TABLETOP, began, began.plusSeconds(60), "Real trouble");
        var ahead = Given.drill("quota-resets-elsewhere", DrillMode.TABLETOP, later, later.plusSeconds(2700), null);

        assertThat(Coverage.of(Given.larkfield(List.of(), List.of(whole)), Given.TODAY, Given.NEVER)
                        .share()
                        .practised())
                .isEqualTo(15);
        assertThat(Coverage.of(Given.larkfield(List.of(), List.of(ahead, broken)), Given.TODAY, Given.NEVER)
                        .share()
                        .practised())
                .isZero();
    }

    private static Practised practised(FailureMode mode, TimeBand band, int daysAgo, boolean changed) {
        return Given.practised(Given.situation(mode, band), Given.TODAY.minusDays(daysAgo), changed);
    }

    private static Coverage covered(Practised... drills) {
        return Coverage.of(Given.small(), List.of(drills), Given.TODAY);
    }
}
