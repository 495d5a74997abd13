package org.tocsin.oncall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleOverride;

/**
 * Everybody a schedule would put on call: overrides that stand above the layers, then each layer's turns, with those who
 * take over a turn in the place of its owner, and without those who are absent.
 */
final class Claims {
    private final Schedule schedule;
    private final Span time;
    private final Function<PersonId, List<Span>> absent;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<PersonId, List<Replacement>> replacements = new HashMap<>();

    private Claims(Schedule schedule, Span time, Function<PersonId, List<Span>> absent) {
        this.schedule = schedule;
        this.time = time;
        this.absent = absent;
    }

    /** Claims of one rank never overlap. */
    static List<Claim> of(Schedule schedule, Span time, Function<PersonId, List<Span>> absent) {
        Claims all = new Claims(schedule, time, absent);
        all.addOverrides();
        all.addLayers();
        return all.claims;
    }

    private void addOverrides() {
        for (int i = 0; i < schedule.overrides().size(); i++) {
            ScheduleOverride override = schedule.overrides().get(i);
            PersonId owner = override.replaces();
            int place = i;
            span(override).ifPresent(span -> {
                if (owner == null) {
                    claims.add(new Claim(span, override.who(), place, source(place, override, begins(override))));
                } else {
                    replacements
                            .computeIfAbsent(owner, person -> new ArrayList<>())
                            .add(new Replacement(place, override, span));
                }
            });
        }
    }

    private void addLayers() {
        for (int i = 0; i < schedule.layers().size(); i++) {
            Layer layer = schedule.layers().get(i);
            int rank = schedule.overrides().size() + i;
            for (Turn turn : Turns.of(layer, schedule.zone(), time)) {
                addTurn(turn, layer, rank);
            }
        }
    }

    /** The first override written takes the turn over; what none takes stays its owner's, when they are there. */
    private void addTurn(Turn turn, Layer layer, int rank) {
        List<Span> left = List.of(turn.span());
        for (Replacement replacement : replacements.getOrDefault(turn.person(), List.of())) {
            if (Spans.within(replacement.span(), turn.span()).isPresent()) {
                List<Span> taken = List.of(replacement.span());
                for (Span part : Spans.common(left, taken)) {
                    claims.add(new Claim(
                            part,
                            replacement.override().who(),
                            rank,
                            source(replacement.place(), replacement.override(), turn.day())));
                }
                left = Spans.without(left, taken);
            }
        }
        for (Span part : Spans.without(left, absent.apply(turn.person()))) {
            claims.add(new Claim(part, turn.person(), rank, new Shift.Source(-1, layer.id(), turn.day())));
        }
    }

    /** An override that takes over the turns of one person. */
    private record Replacement(int place, ScheduleOverride override, Span span) {}

    private Optional<Span> span(ScheduleOverride override) {
        return Spans.between(override.from(), override.until()).flatMap(span -> Spans.within(span, time));
    }

    private LocalDate begins(ScheduleOverride override) {
        Instant from = override.from();
        return LocalDate.ofInstant(from, schedule.zone());
    }

    private static Shift.Source source(int place, ScheduleOverride override, LocalDate turn) {
        return new Shift.Source(place, override.reason(), turn);
    }
}
