package org.tocsin.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Schedule;

/** What is true of every schedule, tried on three hundred. */
class RotaPropertiesTest {
    private static final int SCHEDULES = 300;

    @Test
    void shiftsNeverOverlapWithinALayer() {
        for (int seed = 0; seed < SCHEDULES; seed++) {
            Map<String, Instant> ends = new HashMap<>();
            for (Shift shift : shifts(seed)) {
                if (!shift.source().isOverride()) {
                    Instant before = ends.put(shift.source().layer(), shift.until());
                    assertThat(before == null || !shift.from().isBefore(before))
                            .as("seed %s: %s begins before %s", seed, shift, before)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aLayerAloneCoversExactlyItsWindows() {
        int restricted = 0;
        for (int seed = 0; seed < SCHEDULES; seed++) {
            RandomSchedules random = new RandomSchedules(seed);
            Schedule drawn = random.escalation().schedules().get(0);
            Layer layer = drawn.layers().get(0);
            Span time = year(random);
            Rota rota = Rota.of(Rotas.escalation(Rotas.schedule(drawn.zone().getId(), 1, layer)), time);
            List<Span> wanted =
                    layer.windows().isEmpty() ? List.of(time) : Windows.open(layer.windows(), drawn.zone(), time);
            List<Shift> shifts = rota.shifts(Rotas.TRIED);
            if (!shifts.isEmpty()) {
                Instant from = shifts.get(0).from();
                Instant until = shifts.get(shifts.size() - 1).until();
                assertThat(Spans.united(shifts.stream().map(Shift::span).toList()))
                        .as("seed %s", seed)
                        .isEqualTo(Spans.common(wanted, List.of(new Span(from, until))));
                restricted += layer.windows().isEmpty() ? 0 : 1;
            }
        }
        assertThat(restricted).isGreaterThan(SCHEDULES / 4);
    }

    @Test
    void noMoreThanThePlacesAndNobodyTwice() {
        for (int seed = 0; seed < SCHEDULES; seed++) {
            RandomSchedules random = new RandomSchedules(seed);
            Escalation escalation = random.escalation();
            Rota rota = Rota.of(escalation, year(random));
            for (Shift shift : rota.shifts(Rotas.TRIED)) {
                List<PersonId> people = rota.onCall(Rotas.TRIED, shift.from());
                assertThat(people).contains(shift.person());
                assertThat(new HashSet<>(people)).hasSize(people.size());
                assertThat(people.size()).isLessThanOrEqualTo(6);
            }
        }
    }

    @Test
    void itMakesNoDifferenceForHowLongOneAsks() {
        for (int seed = 0; seed < SCHEDULES; seed++) {
            RandomSchedules random = new RandomSchedules(seed);
            Escalation escalation = random.escalation();
            Span year = year(random);
            Instant middle = random.change().plusSeconds(60L * (seed % 600));
            Rota whole = Rota.of(escalation, year);
            Rota before = Rota.of(escalation, new Span(year.from(), middle));
            Rota after = Rota.of(escalation, new Span(middle, year.until()));

            assertThat(cut(whole.shifts(Rotas.TRIED), middle, true))
                    .containsExactlyInAnyOrderElementsOf(before.shifts(Rotas.TRIED));
            assertThat(cut(whole.shifts(Rotas.TRIED), middle, false))
                    .containsExactlyInAnyOrderElementsOf(after.shifts(Rotas.TRIED));
        }
    }

    private static List<Shift> cut(List<Shift> shifts, Instant at, boolean before) {
        List<Shift> parts = new ArrayList<>();
        for (Shift shift : shifts) {
            Instant from = before || shift.from().isAfter(at) ? shift.from() : at;
            Instant until = !before || shift.until().isBefore(at) ? shift.until() : at;
            if (from.isBefore(until)) {
                parts.add(new Shift(shift.person(), from, until, shift.source()));
            }
        }
        return parts;
    }

    private static List<Shift> shifts(int seed) {
        RandomSchedules random = new RandomSchedules(seed);
        return Rota.of(random.escalation(), year(random)).shifts(Rotas.TRIED);
    }

    private static Span year(RandomSchedules random) {
        return new Span(
                random.change().minus(Duration.ofDays(183)), random.change().plus(Duration.ofDays(183)));
    }
}
