package org.tocsin.drill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.Situation;
import org.tocsin.drill.TimeBand;
import org.tocsin.model.internal.FailureMode;
import org.tocsin.model.internal.ProcessId;

class ChoiceTest {
    private static final ProcessId BILLING = new ProcessId("billing");
    private static final Possible TWO = Given.possible(
            List.of(
                    Given.core(BILLING, FailureMode.QUOTA),
                    Given.core(Given.CLAIMS, FailureMode.QUOTA),
                    Given.core(Given.CLAIMS, FailureMode.FORMS)),
            Map.of(BILLING, Set.of(TimeBand.OFFICE), Given.CLAIMS, Set.of(TimeBand.OFFICE, TimeBand.NIGHT)));

    private final Grid grid = new Grid(TWO);
    private final int[][] weights = new int[grid.values().size()][grid.values().size()];

    ChoiceTest() {
        for (int[] row : weights) {
            Arrays.fill(row, Weights.ONE);
        }
    }

    @Test
    void theHeaviestPairIsTaken() {
        weigh(new Value(Dimension.MODE, "forms"), new Value(Dimension.BAND, "night"), 50);

        assertThat(heaviest(null)).isEqualTo(Given.situation(FailureMode.FORMS, TimeBand.NIGHT));
    }

    @Test
    void ofSeveralThatWeighTheSameTheFirstIsTaken() {
        assertThat(heaviest(null).process()).isEqualTo(BILLING);
    }

    @Test
    void whatIsPractisedWeighsNoMore() {
        grid.practise(Value.of(Given.situation(FailureMode.QUOTA, TimeBand.OFFICE)), Given.TODAY, null);

        // Billing has left what names it: 5 pairs. Claims with forms at night has left all but process, loss, severity
        // and
        // twist among each other: 9.
        assertThat(heaviest(null)).isEqualTo(Given.situation(FailureMode.FORMS, TimeBand.NIGHT));
    }

    @Test
    void oneProcessAloneCanBeAskedFor() {
        assertThat(heaviest(Given.CLAIMS).process()).isEqualTo(Given.CLAIMS);
    }

    private Situation heaviest(@Nullable ProcessId only) {
        return Choice.heaviest(TWO, grid, weights, Given.TODAY, only)
                .orElseThrow()
                .situation();
    }

    private void weigh(Value one, Value other, int weight) {
        int first = grid.numbers(List.of(one))[0];
        int second = grid.numbers(List.of(other))[0];
        weights[first][second] = weight;
        weights[second][first] = weight;
    }
}
