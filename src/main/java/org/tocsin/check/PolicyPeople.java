package org.tocsin.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.StepTarget;

/** Everybody whom policies may call at some time or other. Whoever reads a channel is not known. */
final class PolicyPeople {
    private final Escalation escalation;
    private final Set<PersonId> people = new HashSet<>();
    private final Set<PolicyId> passed = new HashSet<>();

    private PolicyPeople(Evidence evidence) {
        this.escalation = evidence.escalation();
    }

    /** By their steps, and by what follows when these are exhausted. */
    static Set<PersonId> of(List<EscalationPolicy> policies, Evidence evidence) {
        PolicyPeople all = new PolicyPeople(evidence);
        policies.forEach(all::policy);
        return all.people;
    }

    /** By the steps of one policy alone. */
    static Set<PersonId> ofSteps(EscalationPolicy policy, Evidence evidence) {
        PolicyPeople all = new PolicyPeople(evidence);
        all.passed.add(policy.id());
        all.steps(policy);
        return all.people;
    }

    private void policy(EscalationPolicy policy) {
        if (passed.add(policy.id())) {
            steps(policy);
            role(policy.onExhausted().role());
            policy(policy.onExhausted().policy());
        }
    }

    private void policy(@Nullable PolicyId id) {
        if (id != null) {
            escalation.policy(id).ifPresent(this::policy);
        }
    }

    private void steps(EscalationPolicy policy) {
        policy.steps().forEach(step -> step.targets().forEach(this::target));
    }

    private void target(StepTarget target) {
        if (target instanceof StepTarget.ToPerson to) {
            people.add(to.person());
        } else if (target instanceof StepTarget.ToRole to) {
            role(to.role());
        } else if (target instanceof StepTarget.ToSchedule to) {
            schedule(to.schedule());
        } else if (target instanceof StepTarget.ToTeam to) {
            escalation.members(to.team()).stream().map(Person::id).forEach(people::add);
        } else if (target instanceof StepTarget.ToPolicy to) {
            policy(to.policy());
        }
    }

    private void role(@Nullable RoleId id) {
        if (id != null) {
            escalation.role(id).ifPresent(role -> {
                people.addAll(role.holders());
                schedule(role.schedule());
            });
        }
    }

    private void schedule(@Nullable ScheduleId id) {
        if (id != null) {
            escalation
                    .schedule(id)
                    .ifPresent(schedule -> schedule.layers().forEach(layer -> people.addAll(layer.participants())));
        }
    }
}
