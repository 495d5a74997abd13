package org.tocsin.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.PersonId;

/** A thousand schedules, each watched minute by minute while clocks change. */
class RotaOracleTest {
    private static final int MINUTES = 2 * 24 * 60;

    @Test
    void everyMinuteHasThePeopleThatTheOracleSees() {
        int filled = 0;
        int several = 0;
        Set<List<PersonId>> teams = new HashSet<>();
        for (int seed = 0; seed < 1000; seed++) {
            RandomSchedules random = new RandomSchedules(seed);
            Escalation escalation = random.escalation();
            Instant from = random.change().minus(MINUTES / 2, ChronoUnit.MINUTES);
            MinuteOracle oracle =
                    new MinuteOracle(escalation, escalation.schedules().get(0), from, MINUTES);
            Rota rota = Rota.of(escalation, around(from, seed));
            List<Shift> shifts = rota.shifts(Rotas.TRIED);
            for (int minute = 0; minute < MINUTES; minute++) {
                Instant now = from.plus(minute, ChronoUnit.MINUTES);
                List<PersonId> seen = oracle.onCall(minute);
                List<PersonId> said = rota.onCall(Rotas.TRIED, now);
                if (!said.equals(seen)) {
                    assertThat(said)
                            .as("seed %s at %s in %s", seed, now, escalation.schedules())
                            .isEqualTo(seen);
                }
                if (minute % 7 == 0) {
                    assertThat(people(shifts, now)).containsExactlyInAnyOrderElementsOf(seen);
                }
                filled += seen.isEmpty() ? 0 : 1;
                several += seen.size() > 1 ? 1 : 0;
                teams.add(seen);
            }
            assertThat(shifts).allMatch(shift -> wholeMinute(shift.from()) && wholeMinute(shift.until()));
        }
        assertThat(filled).as("the schedules are not empty").isGreaterThan(1000 * MINUTES / 2);
        assertThat(several).as("places are more than one at times").isGreaterThan(1000 * MINUTES / 10);
        assertThat(teams).as("people in many combinations").hasSizeGreaterThan(60);
    }

    /** The time asked for begins and ends a little or long before and after. */
    private static Span around(Instant from, int seed) {
        int days = seed % 4 == 0 ? 0 : seed % 40;
        return new Span(
                from.minus(Duration.ofDays(days)),
                from.plus(Duration.ofMinutes(MINUTES)).plus(Duration.ofDays(days)));
    }

    private static List<PersonId> people(List<Shift> shifts, Instant now) {
        List<PersonId> people = new ArrayList<>();
        for (Shift shift : shifts) {
            if (!now.isBefore(shift.from()) && now.isBefore(shift.until())) {
                people.add(shift.person());
            }
        }
        return people;
    }

    private static boolean wholeMinute(Instant instant) {
        return instant.equals(instant.truncatedTo(ChronoUnit.MINUTES));
    }
}
