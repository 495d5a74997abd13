package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.oncall.TimedStep;

/** Finds the steps of policies at which somebody in a role is told. */
final class RoleCalls {
    private final Role role;
    private final Map<EscalationPolicy, List<TimedStep>> calls = new LinkedHashMap<>();

    private RoleCalls(Role role) {
        this.role = role;
    }

    /** Those policies that tell the role come first that hold at the most severe. */
    static RoleCalls of(Role role, Escalation escalation, Tags tags) {
        RoleCalls found = new RoleCalls(role);
        escalation.policies().stream()
                .sorted(Comparator.<EscalationPolicy>comparingInt(policy -> policy.severities().stream()
                                .mapToInt(tags::rank)
                                .min()
                                .orElse(Integer.MAX_VALUE))
                        .thenComparing(EscalationPolicy::id))
                .forEach(policy -> {
                    List<TimedStep> steps =
                            TimedStep.of(policy).stream().filter(found::tells).toList();
                    if (!steps.isEmpty()
                            || role.id().equals(policy.onExhausted().role())) {
                        found.calls.put(policy, steps);
                    }
                });
        return found;
    }

    /** Soonest first; none where the role is told only when all steps have passed. */
    List<TimedStep> steps(EscalationPolicy policy) {
        return calls.getOrDefault(policy, List.of());
    }

    List<EscalationPolicy> policies() {
        return List.copyOf(calls.keySet());
    }

    /** The roles told by the last step before each first call, steps that only follow a failure left out. */
    Set<RoleId> toldJustBefore() {
        Set<RoleId> before = new LinkedHashSet<>();
        calls.forEach((policy, steps) -> {
            if (!steps.isEmpty()) {
                List<TimedStep> all = TimedStep.of(policy);
                all.subList(0, all.indexOf(steps.get(0))).stream()
                        .filter(timed -> !timed.endsWithRelief() && !isBreach(timed))
                        .reduce((earlier, later) -> later)
                        .ifPresent(timed -> before.addAll(roles(timed)));
            }
        });
        before.remove(role.id());
        return before;
    }

    /** Whether a step is taken only where nobody answered. */
    private static boolean isBreach(TimedStep timed) {
        return timed.step().from() == Step.From.ACK_BREACH;
    }

    private static List<RoleId> roles(TimedStep timed) {
        List<RoleId> roles = new ArrayList<>();
        for (StepTarget target : timed.step().targets()) {
            if (target instanceof StepTarget.ToRole toRole) {
                roles.add(toRole.role());
            }
        }
        return roles;
    }

    /** Whether a step tells only those whose turn comes next. */
    boolean tellsNext(TimedStep timed) {
        return timed.step().targets().stream().noneMatch(this::isRole)
                && timed.step().targets().stream()
                        .anyMatch(target -> target instanceof StepTarget.ToSchedule toSchedule
                                && toSchedule.which() == StepTarget.Which.NEXT
                                && toSchedule.schedule().equals(role.schedule()));
    }

    private boolean isRole(StepTarget target) {
        return target instanceof StepTarget.ToRole toRole && toRole.role().equals(role.id());
    }

    /** Whether it tells the role, or the rota whose people hold it first. */
    private boolean tells(TimedStep timed) {
        return timed.step().targets().stream()
                .anyMatch(target -> isRole(target)
                        || (target instanceof StepTarget.ToSchedule toSchedule
                                && toSchedule.schedule().equals(role.schedule())));
    }
}
