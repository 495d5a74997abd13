package org.tocsin.oncall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Rotation;

/**
 * Whose turn it is in a layer, before absences and overrides. A turn lasts from the first instant at which clocks show its
 * hand-off to the first at which they show the next one, so turns neither overlap nor leave anything between them.
 */
final class Turns {
    private Turns() {}

    /** Sorted, apart and within the time; a turn has several parts where windows cut it. */
    static List<Turn> of(Layer layer, ZoneId zone, Span time) {
        List<Turn> turns = new ArrayList<>();
        List<Span> open = open(layer, zone, time);
        int first = 0;
        for (Turn turn : whole(layer, zone, time)) {
            while (first < open.size()
                    && !open.get(first).until().isAfter(turn.span().from())) {
                first++;
            }
            for (int i = first;
                    i < open.size() && open.get(i).from().isBefore(turn.span().until());
                    i++) {
                Spans.within(open.get(i), turn.span())
                        .ifPresent(part -> turns.add(new Turn(part, turn.person(), turn.day())));
            }
        }
        return turns;
    }

    /** Without regard to windows; the last one may go on beyond the time. */
    static List<Turn> whole(Layer layer, ZoneId zone, Span time) {
        Rotation rotation = layer.rotation();
        HandOffs handOffs = HandOffs.around(
                rotation,
                Windows.firstDay(time, zone),
                LocalDate.ofInstant(time.until(), zone).plusDays(2));
        List<LocalDate> days = handOffs.days();
        List<PersonId> people = layer.participants();
        List<Turn> turns = new ArrayList<>(days.size());
        for (int i = 0; i < days.size(); i++) {
            Instant from = CivilTime.first(days.get(i).atTime(rotation.at()), zone);
            Instant until =
                    i + 1 < days.size() ? CivilTime.first(days.get(i + 1).atTime(rotation.at()), zone) : time.until();
            PersonId person = people.get((int) ((handOffs.number() + i) % people.size()));
            LocalDate day = days.get(i);
            Spans.between(from, until).ifPresent(span -> turns.add(new Turn(span, person, day)));
        }
        return turns;
    }

    private static List<Span> open(Layer layer, ZoneId zone, Span time) {
        List<Span> open = layer.windows().isEmpty() ? List.of(time) : Windows.open(layer.windows(), zone, time);
        LocalDate ends = layer.ends();
        if (ends == null) {
            return open;
        }
        return Spans.between(time.from(), CivilTime.start(ends.plusDays(1), zone))
                .map(before -> Spans.common(open, List.of(before)))
                .orElse(List.of());
    }
}
