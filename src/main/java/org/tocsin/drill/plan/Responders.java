package org.tocsin.drill.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.StepTarget.ToPerson;
import org.tocsin.model.internal.StepTarget.ToRole;
import org.tocsin.model.internal.StepTarget.ToSchedule;
import org.tocsin.model.internal.StepTarget.ToTeam;
import org.tocsin.oncall.Course;
import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.Rota;

/** Who can be called for a process, and who never was: neither in a real incident, nor in a drill. */
final class Responders {
    private final Escalation escalation;
    private final Map<ProcessId, Set<PersonId>> byProcess = new TreeMap<>();
    private final Set<PersonId> called = new TreeSet<>();

    /** @param today drills and incidents count that began by its end, in the desk's zone */
    Responders(Everything everything, LocalDate today) {
        this.escalation = everything.escalation();
        Instant end =
                today.plusDays(1).atStartOfDay(everything.settings().zone()).toInstant();
        everything.incidents().stream()
                .filter(incident -> incident.kind().happened()
                        && incident.customer().begins().isBefore(end))
                .forEach(incident -> called.addAll(Called.in(incident)));
        everything.drills().stream()
                .filter(drill -> drill.began().isBefore(end))
                .forEach(drill -> called.addAll(Called.in(drill)));
        for (BusinessProcess process : escalation.processes()) {
            byProcess.put(process.id(), responders(process.id()));
        }
    }

    private Set<PersonId> responders(ProcessId process) {
        Set<PersonId> people = new TreeSet<>();
        for (EscalationPolicy policy : escalation.policies()) {
            if (policy.processes().contains(process)) {
                for (Step step : policy.steps()) {
                    step.targets().forEach(target -> add(target, people));
                }
            }
        }
        people.removeIf(person -> escalation.person(person).isEmpty());
        return people;
    }

    private void add(StepTarget target, Set<PersonId> people) {
        if (target instanceof ToRole to) {
            add(to.role(), people);
        } else if (target instanceof ToSchedule to) {
            add(to.schedule(), people);
        } else if (target instanceof ToPerson to) {
            people.add(to.person());
        } else if (target instanceof ToTeam to) {
            escalation.members(to.team()).stream().map(Person::id).forEach(people::add);
        }
    }

    private void add(RoleId id, Set<PersonId> people) {
        escalation.role(id).ifPresent(role -> {
            people.addAll(role.holders());
            if (role.schedule() != null) {
                add(role.schedule(), people);
            }
        });
    }

    private void add(ScheduleId id, Set<PersonId> people) {
        escalation
                .schedule(id)
                .ifPresent(schedule ->
                        schedule.layers().stream().map(Layer::participants).forEach(people::addAll));
    }

    /** How many of those a process can call never were. */
    int neverCalled(ProcessId process) {
        return (int) byProcess.getOrDefault(process, Set.of()).stream()
                .filter(person -> !called.contains(person))
                .count();
    }

    boolean wasCalled(PersonId person) {
        return called.contains(person);
    }

    /** From now on they have been. */
    void call(Set<PersonId> people) {
        called.addAll(people);
    }

    /** Whom the policy calls at an instant within some time, where those called first answer too late. */
    Set<PersonId> cast(ProcessId process, SeverityId severity, Instant at, Duration within, Rota rota) {
        Set<PersonId> cast = new TreeSet<>();
        EscalationTimeline.of(escalation, rota, process, severity, at, Course.FIRST_STEP_LATE)
                .ifPresent(timeline -> timeline.entries().stream()
                        .filter(entry -> !entry.at().isAfter(at.plus(within)))
                        .forEach(entry -> cast.addAll(entry.reached().people())));
        return cast;
    }
}
