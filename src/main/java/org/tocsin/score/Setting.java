package org.tocsin.score;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.EscalationTimeline.Entry;
import org.tocsin.oncall.Holders;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Rung;

/**
 * Where expectations come from: the records that hold for one process at one severity, from one instant on.
 *
 * @param end what happens later is not looked at
 * @param parts who held which role
 * @param steps the steps that are taken, each for the first time, in order
 */
record Setting(
        Escalation escalation,
        Rota rota,
        BusinessProcess process,
        Severity severity,
        EscalationPolicy policy,
        Instant trigger,
        Instant end,
        List<Conduct.Part> parts,
        List<Entry> steps) {
    Setting {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
    }

    /** Empty where no policy is for the process at the severity. */
    static Optional<Setting> of(
            Escalation escalation,
            Rota rota,
            ProcessId process,
            SeverityId severity,
            Instant trigger,
            Instant end,
            List<Conduct.Part> parts,
            Optional<EscalationTimeline> timeline) {
        EscalationPolicy policy = escalation.policy(process, severity).orElse(null);
        BusinessProcess what = escalation.process(process).orElse(null);
        Severity how = escalation.severity(severity).orElse(null);
        if (policy == null || what == null || how == null || timeline.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> steps = timeline.get().entries().stream()
                .filter(entry -> taken(entry.rung(), policy) && !entry.at().isAfter(end))
                .toList();
        return Optional.of(new Setting(escalation, rota, what, how, policy, trigger, end, parts, steps));
    }

    private static boolean taken(Rung rung, EscalationPolicy policy) {
        return rung.what() == Rung.What.STEP
                && rung.taken()
                && rung.round() == 1
                && rung.policy().equals(policy.id());
    }

    Duration acknowledge() {
        return policy.targets().acknowledge();
    }

    Duration firstUpdate() {
        return policy.targets().firstUpdate();
    }

    /** Who is asked for a role at an instant, in order. */
    List<PersonId> holders(RoleId role, Instant at) {
        return Holders.of(role, escalation, rota, at).inOrder();
    }

    /** That those who are known to have held a role were there. */
    List<Sign> presence(RoleId role) {
        return parts.stream()
                .filter(part -> part.role().equals(role))
                .map(part -> Sign.presence(part.person()))
                .toList();
    }

    String name(RoleId role) {
        return escalation.role(role).map(Role::name).orElse(role.value());
    }

    String names(List<RoleId> roles) {
        return roles.stream().map(this::name).collect(Collectors.joining(" and "));
    }

    /** A place in the policy. */
    Clause inPolicy(String key, String says) {
        return new Clause("escalation/policies/" + policy.id() + ".yaml", key, says);
    }

    /** A place in the process. */
    Clause inProcess(String key, String says) {
        return new Clause("escalation/processes/" + process.id() + ".yaml", key, says);
    }
}
