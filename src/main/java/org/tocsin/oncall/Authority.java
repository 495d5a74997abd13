package org.tocsin.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.AuthorityAction.Approval;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.SeverityId;

/**
 * Who may approve a class of action that is asked for at an instant.
 *
 * @param asked the instant it is asked for
 * @param approver the role that approves
 * @param approvers who holds it then, in the order they are asked; empty when all are away
 * @param until when the deputy decides if the approver has not; the instant it is asked for when no approver is there
 * @param deputy the role that decides then
 * @param deputies who holds it then and is not the first approver, in the order they are asked; empty when all are away
 * @param next whom to call when neither approver nor deputy is there: those told last by the policy, then the owner of the
 *     process; empty while there is anybody else
 * @param back which of all these is back first; null while there is anybody else, or when nobody comes back in the time known
 */
public record Authority(
        ActionId action,
        Instant asked,
        RoleId approver,
        List<PersonId> approvers,
        Instant until,
        RoleId deputy,
        List<PersonId> deputies,
        List<PersonId> next,
        @Nullable Return back) {
    public Authority {
        approvers = List.copyOf(approvers);
        deputies = List.copyOf(deputies);
        next = List.copyOf(next);
    }

    /** Somebody who comes back from an absence. */
    public record Return(PersonId person, Instant at) {}

    /** Empty where the authority table names nobody for the severity. */
    public static Optional<Authority> of(
            ActionId action, ProcessId process, SeverityId severity, Escalation escalation, Rota rota, Instant asked) {
        return escalation
                .action(action)
                .flatMap(known -> approval(known, severity))
                .map(approval -> of(action, approval, process, severity, escalation, rota, asked));
    }

    /** Whether neither an approver nor a deputy is there. */
    public boolean nobody() {
        return approvers.isEmpty() && deputies.isEmpty();
    }

    private static Authority of(
            ActionId action,
            Approval approval,
            ProcessId process,
            SeverityId severity,
            Escalation escalation,
            Rota rota,
            Instant asked) {
        List<PersonId> approvers =
                Holders.of(approval.approver(), escalation, rota, asked).inOrder();
        Instant until = approvers.isEmpty() ? asked : asked.plus(approval.within());
        List<PersonId> deputies = new ArrayList<>(
                Holders.of(approval.deputy(), escalation, rota, until).inOrder());
        approvers.stream().limit(1).forEach(deputies::remove);
        boolean nobody = approvers.isEmpty() && deputies.isEmpty();
        return new Authority(
                action,
                asked,
                approval.approver(),
                approvers,
                until,
                approval.deputy(),
                deputies,
                nobody ? lastResort(process, severity, escalation, rota, asked) : List.of(),
                nobody ? firstBack(approval, escalation, rota, asked) : null);
    }

    private static Optional<Approval> approval(AuthorityAction action, SeverityId severity) {
        return action.approvals().stream()
                .filter(approval -> approval.severities().contains(severity))
                .findFirst();
    }

    private static List<PersonId> lastResort(
            ProcessId process, SeverityId severity, Escalation escalation, Rota rota, Instant at) {
        Set<PersonId> people = new LinkedHashSet<>();
        RoleId last = escalation
                .policy(process, severity)
                .map(EscalationPolicy::onExhausted)
                .map(EscalationPolicy.Exhausted::role)
                .orElse(null);
        if (last != null) {
            people.addAll(Holders.of(last, escalation, rota, at).inOrder());
        }
        escalation
                .process(process)
                .map(BusinessProcess::owner)
                .filter(owner -> escalation.person(owner).isPresent() && !rota.away(owner, at))
                .ifPresent(people::add);
        return List.copyOf(people);
    }

    private static @Nullable Return firstBack(Approval approval, Escalation escalation, Rota rota, Instant at) {
        List<PersonId> all = new ArrayList<>();
        for (RoleId role : List.of(approval.approver(), approval.deputy())) {
            all.addAll(escalation.role(role).map(Role::holders).orElse(List.of()));
        }
        return all.stream()
                .flatMap(person -> rota.absence(person, at).stream()
                        .map(absence -> new Return(person, absence.until()))
                        .filter(back -> back.at().isBefore(rota.time().until())))
                .min(Comparator.comparing(Return::at))
                .orElse(null);
    }
}
