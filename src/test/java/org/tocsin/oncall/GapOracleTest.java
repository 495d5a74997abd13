package org.tocsin.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Escalation;

/** What the proof says of the staff of random schedules, against an oracle that looks at every minute while clocks change. */
class GapOracleTest {
    private static final int MINUTES = 2 * 24 * 60;

    @Test
    void gapsAndTooFewPeopleAreThoseOfEveryMinute() {
        int gaps = 0;
        int few = 0;
        for (int seed = 0; seed < 150; seed++) {
            RandomSchedules random = new RandomSchedules(seed);
            Escalation escalation = random.escalation();
            Instant from = random.change().minus(MINUTES / 2, ChronoUnit.MINUTES);
            MinuteOracle oracle =
                    new MinuteOracle(escalation, escalation.schedules().get(0), from, MINUTES);
            CoverageProof proof =
                    CoverageProof.over(new Span(from, from.plus(MINUTES, ChronoUnit.MINUTES)), escalation);
            List<Span> nobody = when(proof, FindingKind.COVERAGE_GAP, FindingKind.HAND_OFF_TO_NOBODY);
            List<Span> tooFew = when(proof, FindingKind.BELOW_MINIMUM);
            int minimum = escalation.schedules().get(0).minimum();
            for (int minute = 0; minute < MINUTES; minute++) {
                Instant now = from.plus(minute, ChronoUnit.MINUTES);
                int people = oracle.onCall(minute).size();
                boolean gap = people == 0;
                boolean less = people > 0 && people < minimum;
                assertThat(Spans.at(nobody, now).isPresent())
                        .as("nobody, seed %s at %s", seed, now)
                        .isEqualTo(gap);
                assertThat(Spans.at(tooFew, now).isPresent())
                        .as("too few, seed %s at %s", seed, now)
                        .isEqualTo(less);
                gaps += gap ? 1 : 0;
                few += less ? 1 : 0;
            }
        }
        assertThat(gaps).as("there are gaps to find").isGreaterThan(1000);
        assertThat(few).as("there are too few at times").isGreaterThan(1000);
    }

    private static List<Span> when(CoverageProof proof, FindingKind... kinds) {
        return Spans.united(Stream.of(kinds)
                .flatMap(kind -> proof.of(kind).stream())
                .flatMap(finding -> finding.when().stream())
                .toList());
    }
}
