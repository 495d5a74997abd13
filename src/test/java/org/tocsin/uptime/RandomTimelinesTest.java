package org.tocsin.uptime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.TimeRange;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;

/** Made-up histories, measured twice: by the sweep, and second by second or minute by minute. */
class RandomTimelinesTest {
    private static final ComponentId OTHER = new ComponentId("other");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theLastDayIsMeasuredToTheSecond(long seed) {
        var now = Instant.parse("2026-11-23T12:34:56Z");
        var events = events(new Random(seed), now, 3 * 86_400, 1);

        var measured = Told.in("Europe/Lisbon").at(now, events).last(Period.DAY).times();

        var naive = new NaiveUptime(events, Told.CARDS, null, ZoneId.of("Europe/Lisbon"));
        assertThat(measured).isEqualTo(naive.between(now.minusSeconds(86_400), now, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "31, Europe/Berlin, 2026-11-23T12:34:00Z, 2026-09-14",
        "32, America/New_York, 2026-11-23T12:34:00Z, 2026-11-23",
        "33, Europe/Lisbon, 2026-04-10T23:59:00Z, 2026-01-02",
        "34, America/Asuncion, 2023-11-10T03:00:00Z, 2023-10-01",
        "35, Asia/Kolkata, 2026-06-01T18:30:00Z, 2020-01-01"
    })
    void eachDayAndMonthAndPeriodIsWhatCountingItsMinutesGives(long seed, String place, String moment, String day) {
        var now = Instant.parse(moment);
        var zone = ZoneId.of(place);
        var since = LocalDate.parse(day);
        var events = events(new Random(seed), now, 100 * 86_400, 60);

        var uptime = Told.in(place).since(day).at(now, events);

        var naive = new NaiveUptime(events, Told.CARDS, since, zone);
        for (Day one : uptime.days()) {
            var from = one.date().atStartOfDay(zone).toInstant();
            var until = one.date().plusDays(1).atStartOfDay(zone).toInstant();
            assertThat(one.availability().times())
                    .as(one.date().toString())
                    .isEqualTo(naive.between(from, until.isAfter(now) ? now : until, 60));
            assertThat(one.events().isEmpty())
                    .as(one.date().toString())
                    .isEqualTo(one.availability().times().worst() == ComponentState.OPERATIONAL);
        }
        assertThat(uptime.last(Period.DAYS_90).times())
                .isEqualTo(naive.between(now.minusSeconds(90 * 86_400), now, 60));
        Month last = uptime.months().get(1);
        assertThat(last.availability().times())
                .isEqualTo(naive.between(
                        last.month().atDay(1).atStartOfDay(zone).toInstant(),
                        last.month().plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
                        60));
    }

    /** Some within a number of seconds before now, in steps of so many. */
    private static List<StatusEvent> events(Random random, Instant now, int within, int step) {
        List<StatusEvent> events = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            Instant begins = now.minusSeconds((long) random.nextInt(within / step) * step);
            IncidentId id = new IncidentId("2026-01-01-" + i);
            if (random.nextInt(3) > 0) {
                events.add(new Incident(
                        id,
                        "Slow",
                        Impact.MINOR,
                        begins,
                        updates(random, begins, step, UpdateStatus.INVESTIGATING, UpdateStatus.RESOLVED),
                        random.nextBoolean()));
            } else {
                Instant said = begins.plusSeconds((random.nextInt(20_000 / step) - 10_000L / step) * step);
                events.add(new Maintenance(
                        id,
                        "Work",
                        new TimeRange(begins, begins.plusSeconds((1L + random.nextInt(20_000 / step)) * step)),
                        updates(random, said, step, UpdateStatus.SCHEDULED, UpdateStatus.COMPLETED),
                        random.nextBoolean()));
            }
        }
        return events;
    }

    private static List<Update> updates(
            Random random, Instant from, int step, UpdateStatus first, UpdateStatus closing) {
        List<Update> updates = new ArrayList<>();
        Instant at = from;
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            at = at.plusSeconds((long) random.nextInt(15_000 / step) * step);
            updates.add(Told.update(at, status(random, first, closing, i == count - 1), components(random)));
        }
        return updates;
    }

    private static UpdateStatus status(Random random, UpdateStatus first, UpdateStatus closing, boolean last) {
        if (last && random.nextInt(4) > 0) {
            return closing;
        }
        return switch (random.nextInt(5)) {
            case 0 -> closing;
            case 1, 2 -> first;
            default -> closing == UpdateStatus.RESOLVED ? UpdateStatus.IDENTIFIED : UpdateStatus.IN_PROGRESS;
        };
    }

    private static Map<ComponentId, ComponentState> components(Random random) {
        ComponentState[] states = ComponentState.values();
        Map<ComponentId, ComponentState> components = new HashMap<>();
        if (random.nextInt(2) == 0) {
            components.put(Told.CARDS, states[random.nextInt(states.length)]);
        }
        if (random.nextInt(4) == 0) {
            components.put(OTHER, states[random.nextInt(states.length)]);
        }
        return components;
    }
}
