package org.tocsin.oncall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.AuthorityAction.Approval;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.StepTarget.ToPerson;
import org.tocsin.model.internal.StepTarget.ToRole;
import org.tocsin.model.internal.StepTarget.ToSchedule;
import org.tocsin.model.internal.StepTarget.Which;

/**
 * What one incident asks of people: the roles that are mandatory at its severity, whoever its first step tells, and whoever
 * its policy tells whether or not somebody has acknowledged. Steps that are there for when nobody answers, or when restoring
 * takes too long, are left out, and so are teams, channels and other policies, which ask nobody in particular. Approvals are asked
 * besides: whoever gives them can do so for several incidents, one after another.
 *
 * @param parts the mandatory ones first; the value says whether it is mandatory
 */
record Needs(Contention.Incident incident, Map<StepTarget, Boolean> parts, List<Asked> approvals) {

    /** An approval that is asked of a role so long after the trigger, and has so long. */
    record Asked(RoleId approver, Duration after, Duration within) {}

    /** Of every process at every severity that pages, in the order they are served. */
    static List<Needs> all(Escalation escalation) {
        List<Severity> severities = paging(escalation);
        List<Needs> all = new ArrayList<>();
        escalation.processes().stream()
                .sorted(Comparator.comparing(BusinessProcess::criticality).thenComparing(BusinessProcess::id))
                .forEach(process -> all.addAll(of(process, severities, escalation)));
        Map<BusinessProcess.Criticality, List<Needs>> served = new LinkedHashMap<>();
        all.forEach(needs -> escalation
                .process(needs.incident().process())
                .ifPresent(process -> served.computeIfAbsent(process.criticality(), rank -> new ArrayList<>())
                        .add(needs)));
        List<SeverityId> order = severities.stream().map(Severity::id).toList();
        return served.values().stream()
                .flatMap(same -> same.stream()
                        .sorted(Comparator.comparingInt(
                                needs -> order.indexOf(needs.incident().severity()))))
                .toList();
    }

    /** The severities at which some role is mandatory; all where none is anywhere. */
    static List<Severity> paging(Escalation escalation) {
        List<Severity> paging = escalation.severities().stream()
                .filter(severity -> escalation.roles().stream()
                        .anyMatch(role -> role.mandatoryAt().contains(severity.id())))
                .toList();
        return paging.isEmpty() ? escalation.severities() : paging;
    }

    private static List<Needs> of(BusinessProcess process, List<Severity> severities, Escalation escalation) {
        List<Needs> all = new ArrayList<>();
        for (Severity severity : severities) {
            escalation
                    .policy(process.id(), severity.id())
                    .ifPresent(policy -> all.add(new Needs(
                            new Contention.Incident(process.id(), severity.id()),
                            parts(policy, severity.id(), escalation),
                            approvals(policy, severity.id(), escalation))));
        }
        return all;
    }

    private static Map<StepTarget, Boolean> parts(EscalationPolicy policy, SeverityId severity, Escalation escalation) {
        Map<StepTarget, Boolean> parts = new LinkedHashMap<>();
        for (Role role : escalation.roles()) {
            if (role.mandatoryAt().contains(severity)) {
                parts.put(new ToRole(role.id()), true);
            }
        }
        List<TimedStep> steps = TimedStep.of(policy);
        for (TimedStep timed : steps) {
            boolean first = timed.after().equals(steps.get(0).after());
            boolean always = !timed.endsWithAcknowledgement() && !timed.endsWithRelief();
            if ((first || always) && timed.step().approval() == null) {
                timed.step().targets().stream()
                        .filter(Needs::asksSomebody)
                        .forEach(target -> parts.putIfAbsent(target, false));
            }
        }
        return parts;
    }

    private static boolean asksSomebody(StepTarget target) {
        return target instanceof ToRole
                || target instanceof ToPerson
                || (target instanceof ToSchedule to && to.which() == Which.CURRENT);
    }

    private static List<Asked> approvals(EscalationPolicy policy, SeverityId severity, Escalation escalation) {
        List<Asked> asked = new ArrayList<>();
        for (TimedStep timed : TimedStep.of(policy)) {
            Optional.ofNullable(timed.step().approval())
                    .flatMap(escalation::action)
                    .flatMap(action -> approval(action, severity))
                    .ifPresent(approval -> asked.add(new Asked(approval.approver(), timed.after(), approval.within())));
        }
        return asked;
    }

    private static Optional<Approval> approval(AuthorityAction action, SeverityId severity) {
        return action.approvals().stream()
                .filter(approval -> approval.severities().contains(severity))
                .findFirst();
    }
}
