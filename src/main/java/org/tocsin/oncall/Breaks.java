package org.tocsin.oncall;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.StepTarget.ToPerson;
import org.tocsin.model.internal.StepTarget.ToPolicy;
import org.tocsin.model.internal.StepTarget.ToRole;
import org.tocsin.model.internal.StepTarget.ToSchedule;
import org.tocsin.model.internal.StepTarget.ToTeam;

/**
 * Every instant of a time at which it may change whom a target reaches. Between two of them it does not, so who is reached at
 * the first is reached until the second. There may be more of them than changes, never fewer.
 */
final class Breaks {
    private final Escalation escalation;
    private final Rota rota;
    private final Absences absences;
    private final Span time;
    private final NavigableSet<Instant> instants = new TreeSet<>();
    private final Set<PolicyId> passed = new HashSet<>();

    private Breaks(Escalation escalation, Rota rota, Absences absences, Span time) {
        this.escalation = escalation;
        this.rota = rota;
        this.absences = absences;
        this.time = time;
        instants.add(time.from());
        instants.add(time.until());
    }

    /** Sorted; the beginning and the end of the time are among them. */
    static NavigableSet<Instant> of(StepTarget target, Escalation escalation, Rota rota, Absences absences, Span time) {
        Breaks breaks = new Breaks(escalation, rota, absences, time);
        breaks.add(target);
        return breaks.instants;
    }

    private void add(StepTarget target) {
        if (target instanceof ToRole to) {
            escalation.role(to.role()).ifPresent(this::add);
        } else if (target instanceof ToPerson to) {
            absencesOf(to.person());
        } else if (target instanceof ToSchedule to) {
            escalation.schedule(to.schedule()).ifPresent(this::add);
        } else if (target instanceof ToTeam to) {
            escalation.members(to.team()).stream().map(Person::id).forEach(this::absencesOf);
        } else if (target instanceof ToPolicy to && passed.add(to.policy())) {
            escalation.policy(to.policy()).map(EscalationPolicy::steps).orElse(List.of()).stream()
                    .flatMap(step -> step.targets().stream())
                    .forEach(this::add);
        }
    }

    private void add(Role role) {
        role.holders().forEach(this::absencesOf);
        ScheduleId schedule = role.schedule();
        if (schedule != null) {
            shiftsOf(schedule);
        }
    }

    private void add(Schedule schedule) {
        shiftsOf(schedule.id());
        schedule.overrides().forEach(override -> absencesOf(override.who()));
        for (Layer layer : schedule.layers()) {
            layer.participants().forEach(this::absencesOf);
            if (layer.ends() != null) {
                add(CivilTime.start(layer.ends().plusDays(1), schedule.zone()));
            }
        }
    }

    private void shiftsOf(ScheduleId schedule) {
        rota.shifts(schedule).forEach(shift -> add(shift.span()));
    }

    private void absencesOf(PersonId person) {
        absences.of(person).forEach(this::add);
    }

    private void add(Span span) {
        add(span.from());
        add(span.until());
    }

    private void add(Instant instant) {
        if (instant.isAfter(time.from()) && instant.isBefore(time.until())) {
            instants.add(instant);
        }
    }
}
