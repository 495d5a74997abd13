package org.tocsin.drill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.Larkfield;
import org.tocsin.model.internal.IncidentKind;

/** By hand, in tenths. Claims are critical: 10. Of four severities the most severe weighs 20 more. */
class WeightsTest {
    private static final Value CLAIMS = new Value(Dimension.PROCESS, "insurance-claims");
    private static final Value QUOTA = new Value(Dimension.MODE, "quota");
    private static final Value SEV1 = new Value(Dimension.SEVERITY, "sev1");
    private static final Value NIGHT = new Value(Dimension.BAND, "night");
    private static final Value OFFICE = new Value(Dimension.BAND, "office");

    private final Grid grid = new Grid(Given.small());

    @Test
    void aPairWithoutProcessAndSeverityWeighsOne() {
        assertThat(weight(QUOTA, NIGHT, standing(null, false, false, 0))).isEqualTo(10);
    }

    @Test
    void severeIncidentsWeighMore() {
        assertThat(weight(QUOTA, SEV1, standing(null, false, false, 0))).isEqualTo(10 + 20);
    }

    @Test
    void whatIsNeverDrilledWeighsLikeAYearOfNeglect() {
        assertThat(weight(CLAIMS, QUOTA, standing(null, false, false, 0))).isEqualTo(10 + 10 + 40);
        assertThat(weight(CLAIMS, QUOTA, standing(Given.TODAY.minusDays(360), false, false, 0)))
                .isEqualTo(10 + 10 + 40);
        assertThat(weight(CLAIMS, QUOTA, standing(Given.TODAY.minusDays(135), false, false, 0)))
                .isEqualTo(10 + 10 + 15);
        assertThat(weight(CLAIMS, QUOTA, standing(Given.TODAY, false, false, 0)))
                .isEqualTo(10 + 10);
    }

    @Test
    void aChangedPolicyAnOpenGapAndPeopleNeverCalledEachWeighUpToOne() {
        assertThat(weight(CLAIMS, QUOTA, standing(Given.TODAY, true, false, 0))).isEqualTo(10 + 10 + 10);
        assertThat(weight(CLAIMS, QUOTA, standing(Given.TODAY, false, true, 0))).isEqualTo(10 + 10 + 10);
        assertThat(weight(CLAIMS, QUOTA, standing(Given.TODAY, false, false, 3)))
                .isEqualTo(10 + 10 + 6);
        assertThat(weight(CLAIMS, QUOTA, standing(Given.TODAY, false, false, 9)))
                .isEqualTo(10 + 10 + 10);
    }

    @Test
    void incidentsWeighOnThePairsTheyFit() {
        List<Lived> lived = List.of(
                lived(Given.TODAY.minusDays(3), NIGHT), lived(Given.TODAY.minusDays(9), NIGHT),
                lived(Given.TODAY.minusDays(9), OFFICE), lived(Given.TODAY.minusYears(2), OFFICE));

        // two at night, one in office hours; the one of two years ago is forgotten
        assertThat(weight(lived, CLAIMS, NIGHT)).isEqualTo(10 + 10 + 20);
        assertThat(weight(lived, CLAIMS, OFFICE)).isEqualTo(10 + 10 + 10);
        // what failed is not on record: both modes fit all three
        assertThat(weight(lived, CLAIMS, QUOTA)).isEqualTo(10 + 10 + 20);
        // no incident shows anything of failure mode and twist
        assertThat(weight(lived, QUOTA, new Value(Dimension.TWIST, "none"))).isEqualTo(10);
    }

    private static Lived lived(LocalDate day, Value band) {
        var record = Given.incident(
                IncidentKind.REAL, Given.commandedBy(null), day.atStartOfDay().toInstant(ZoneOffset.UTC), null);
        return new Lived(record, day, Given.CLAIMS, List.of(CLAIMS, band, SEV1));
    }

    private static Weights.Standing standing(@Nullable LocalDate last, boolean changed, boolean gap, int neverCalled) {
        return new Weights.Standing(last, changed, gap, neverCalled);
    }

    private int weight(Value one, Value other, Weights.Standing standing) {
        return weight(List.of(), one, other, standing);
    }

    private int weight(List<Lived> lived, Value one, Value other) {
        return weight(lived, one, other, standing(Given.TODAY, false, false, 0));
    }

    private int weight(List<Lived> lived, Value one, Value other, Weights.Standing standing) {
        int[][] weights = new Weights(grid, Larkfield.escalation(), lived, Given.TODAY)
                .on(Given.TODAY, Map.of(Given.CLAIMS, standing));
        return weights[grid.numbers(List.of(one))[0]][grid.numbers(List.of(other))[0]];
    }
}
