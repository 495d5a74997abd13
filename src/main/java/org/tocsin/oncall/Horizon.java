package org.tocsin.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.StepTarget;

/** Who is on call and who is reached over a time, worked out when it is first asked for. Safe from several threads. */
final class Horizon {
    private final Escalation escalation;
    private final Rota rota;
    private final Span time;
    private final Absences absences;
    private final Map<ScheduleId, Crew> crews = new ConcurrentHashMap<>();
    private final Map<StepTarget, List<During<Reached>>> reached = new ConcurrentHashMap<>();

    /** @param time within the rota's */
    Horizon(Escalation escalation, Rota rota, Span time) {
        if (time.from().isBefore(rota.time().from())
                || time.until().isAfter(rota.time().until())) {
            throw new IllegalArgumentException("the rota is known for " + rota.time() + " only, not for " + time);
        }
        this.escalation = escalation;
        this.rota = rota;
        this.time = time;
        this.absences = new Absences(escalation);
    }

    Escalation escalation() {
        return escalation;
    }

    Span time() {
        return time;
    }

    /** The whole time, as a list of stretches. */
    List<Span> whole() {
        return List.of(time);
    }

    /** When somebody is away, within the time. */
    List<Span> away(PersonId person) {
        return Spans.common(absences.of(person), whole());
    }

    /** The shifts of a schedule, cut off at the ends of the time. */
    List<Shift> shifts(ScheduleId schedule) {
        List<Shift> shifts = new ArrayList<>();
        for (Shift shift : rota.shifts(schedule)) {
            Spans.within(shift.span(), time)
                    .ifPresent(
                            span -> shifts.add(new Shift(shift.person(), span.from(), span.until(), shift.source())));
        }
        return shifts;
    }

    Crew crew(ScheduleId schedule) {
        return crews.computeIfAbsent(schedule, id -> Crew.of(shifts(id), time));
    }

    /** Whom a target reaches, stretch after stretch without a break. */
    List<During<Reached>> reached(StepTarget target) {
        return reached.computeIfAbsent(target, this::workedOut);
    }

    /** Whom a role reaches, stretch after stretch without a break. */
    List<During<Reached>> reached(RoleId role) {
        return reached(new StepTarget.ToRole(role));
    }

    /** When a target reaches people as described. */
    List<Span> when(StepTarget target, Predicate<Reached> described) {
        return Spans.united(reached(target).stream()
                .filter(during -> described.test(during.value()))
                .map(During::span)
                .toList());
    }

    private List<During<Reached>> workedOut(StepTarget target) {
        List<During<Reached>> during = new ArrayList<>();
        Instant from = time.from();
        Instant begun = from;
        Reached before = null;
        for (Instant until : Breaks.of(target, escalation, rota, absences, time).tailSet(from, false)) {
            Reached now = Reach.of(target, escalation, rota, from);
            if (before != null && !now.equals(before)) {
                during.add(new During<>(new Span(begun, from), before));
                begun = from;
            }
            before = now;
            from = until;
        }
        if (before != null) {
            during.add(new During<>(new Span(begun, time.until()), before));
        }
        return during;
    }
}
