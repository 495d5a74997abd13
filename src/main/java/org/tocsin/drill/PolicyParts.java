package org.tocsin.drill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Objective;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.TeamId;
import org.tocsin.model.internal.VendorId;

/** Collects what the outcome of a process's policy depends on. */
final class PolicyParts {
    private final Escalation escalation;
    private final Set<PolicyId> policies = new TreeSet<>();
    private final Set<RoleId> roles = new TreeSet<>();
    private final Set<ScheduleId> schedules = new TreeSet<>();
    private final Set<TeamId> teams = new TreeSet<>();
    private final Set<ChannelId> channels = new TreeSet<>();
    private final Set<PersonId> people = new TreeSet<>();
    private final Set<HolidaysId> holidays = new TreeSet<>();

    private PolicyParts(Escalation escalation) {
        this.escalation = escalation;
    }

    /** Records in a fixed order; only what names nothing that is there is missing. */
    static List<Object> of(Escalation escalation, ProcessId process) {
        return new PolicyParts(escalation).collect(process);
    }

    private List<Object> collect(ProcessId id) {
        BusinessProcess process = escalation.process(id).orElse(null);
        List<Obligation> obligations = escalation.obligations().stream()
                .filter(one -> one.processes().isEmpty() || one.processes().contains(id))
                .toList();
        Objective objective = process == null
                ? null
                : escalation.objective(process.objective()).orElse(null);
        escalation.policies().stream()
                .filter(policy -> policy.processes().contains(id))
                .forEach(this::policy);
        if (process != null) {
            people.add(process.owner());
            process.containment().forEach(one -> roles.add(one.triggeredBy()));
        }
        if (objective != null) {
            objective.triggers().forEach(trigger -> roles.add(trigger.tell()));
        }
        for (AuthorityAction action : escalation.actions()) {
            action.approvals().forEach(approval -> roles.addAll(List.of(approval.approver(), approval.deputy())));
        }
        obligations.forEach(one -> {
            roles.add(one.responsible());
            holidays(one.holidays());
        });
        escalation.roles().stream()
                .filter(role -> !role.mandatoryAt().isEmpty())
                .forEach(role -> roles.add(role.id()));
        known(roles, escalation::role).forEach(this::role);
        known(schedules, escalation::schedule).forEach(this::schedule);
        teams();
        known(people, escalation::person).forEach(person -> holidays(person.holidays()));
        List<Object> parts = new ArrayList<>();
        parts.add(Objects.requireNonNullElse(process, id));
        parts.add(objective == null ? List.of() : objective);
        parts.add(escalation.severities());
        parts.add(escalation.actions());
        parts.add(obligations);
        parts.add(known(policies, escalation::policy));
        parts.add(known(roles, escalation::role));
        parts.add(known(schedules, escalation::schedule).stream()
                .map(PolicyParts::lasting)
                .toList());
        parts.add(known(teams, escalation::team));
        parts.add(known(channels, escalation::channel));
        parts.add(known(people, escalation::person));
        parts.add(known(holidays, escalation::holidays));
        parts.add(escalation.calendars().peaks());
        parts.add(escalation.calendars().slots());
        parts.add(known(vendors(process), escalation::vendor));
        return parts;
    }

    private void policy(EscalationPolicy policy) {
        if (!policies.add(policy.id())) {
            return;
        }
        people.addAll(List.of(policy.owner(), policy.approver()));
        for (Step step : policy.steps()) {
            step.targets().forEach(this::target);
        }
        RoleId last = policy.onExhausted().role();
        if (last != null) {
            roles.add(last);
        }
        PolicyId next = policy.onExhausted().policy();
        if (next != null) {
            escalation.policy(next).ifPresent(this::policy);
        }
    }

    private void target(StepTarget target) {
        if (target instanceof StepTarget.ToRole to) {
            roles.add(to.role());
        } else if (target instanceof StepTarget.ToPerson to) {
            people.add(to.person());
        } else if (target instanceof StepTarget.ToSchedule to) {
            schedules.add(to.schedule());
        } else if (target instanceof StepTarget.ToTeam to) {
            teams.add(to.team());
        } else if (target instanceof StepTarget.ToChannel to) {
            channels.add(to.channel());
        } else if (target instanceof StepTarget.ToPolicy to) {
            escalation.policy(to.policy()).ifPresent(this::policy);
        }
    }

    private void role(Role role) {
        people.addAll(role.holders());
        if (role.schedule() != null) {
            schedules.add(role.schedule());
        }
    }

    private void schedule(Schedule schedule) {
        people.add(schedule.owner());
        holidays.addAll(schedule.holidays());
        for (Layer layer : schedule.layers()) {
            people.addAll(layer.participants());
        }
    }

    private void teams() {
        known(teams, escalation::team).forEach(team -> {
            escalation.members(team.id()).forEach(person -> people.add(person.id()));
            if (team.channel() != null) {
                channels.add(team.channel());
            }
        });
    }

    private void holidays(@Nullable HolidaysId id) {
        if (id != null) {
            holidays.add(id);
        }
    }

    private static Set<VendorId> vendors(@Nullable BusinessProcess process) {
        Set<VendorId> vendors = new LinkedHashSet<>();
        if (process != null) {
            vendors.add(process.platform());
            vendors.addAll(process.vendors());
        }
        return vendors;
    }

    private static Schedule lasting(Schedule schedule) {
        return new Schedule(
                schedule.id(),
                schedule.title(),
                schedule.owner(),
                schedule.zone(),
                schedule.minimum(),
                schedule.coverage(),
                schedule.holidays(),
                schedule.holidayMinimum(),
                schedule.peaks(),
                schedule.skills(),
                schedule.languages(),
                schedule.layers(),
                List.of());
    }

    private static <I, T> List<T> known(Collection<I> ids, Function<I, Optional<T>> found) {
        return ids.stream().flatMap(id -> found.apply(id).stream()).toList();
    }
}
