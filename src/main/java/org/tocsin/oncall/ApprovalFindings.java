package org.tocsin.oncall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.AuthorityAction.Approval;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget.ToRole;

/** Finds when an approval that some policy may ask can be given by nobody, or by one person only. */
final class ApprovalFindings {
    private final Horizon horizon;
    private final Findings findings;

    ApprovalFindings(Horizon horizon, Findings findings) {
        this.horizon = horizon;
        this.findings = findings;
    }

    void find() {
        List<AuthorityAction> actions = horizon.escalation().actions();
        for (int i = 0; i < actions.size(); i++) {
            List<Approval> approvals = actions.get(i).approvals();
            for (int j = 0; j < approvals.size(); j++) {
                Set<SeverityId> asked = asked(actions.get(i).id(), approvals.get(j));
                if (!asked.isEmpty()) {
                    find(actions.get(i), approvals.get(j), asked, "actions[" + i + "].approvals[" + j + "]");
                }
            }
        }
    }

    /** The severities at which a step of some policy may need it. */
    private Set<SeverityId> asked(ActionId action, Approval approval) {
        Set<SeverityId> asked = new LinkedHashSet<>();
        for (EscalationPolicy policy : horizon.escalation().policies()) {
            for (Step step : policy.steps()) {
                if (action.equals(step.approval())) {
                    asked.addAll(policy.severities());
                }
            }
        }
        asked.retainAll(new HashSet<>(approval.severities()));
        return asked;
    }

    private void find(AuthorityAction action, Approval approval, Set<SeverityId> asked, String part) {
        ToRole approver = new ToRole(approval.approver());
        ToRole deputy = new ToRole(approval.deputy());
        String what = Ids.quoted(action.id()) + " at " + Ids.allOf(asked);
        Subject subject = new Subject(Subject.Of.AUTHORITY, "");
        findings.add(
                FindingKind.APPROVER_AND_DEPUTY_AWAY,
                subject,
                part + ".approver",
                Spans.common(horizon.when(approver, Reached::nobody), horizon.when(deputy, Reached::nobody)),
                "nobody may approve " + what + ": neither " + Ids.quoted(approval.approver()) + " nor "
                        + Ids.quoted(approval.deputy()) + " has anybody",
                "the approver or the deputy at every instant",
                "Add a holder to one of the two roles, or name another deputy.");
        Merged.when(List.of(horizon.reached(approver), horizon.reached(deputy)), ApprovalFindings::only)
                .forEach((person, when) -> findings.add(
                        FindingKind.APPROVER_IS_DEPUTY_THEN,
                        subject,
                        part + ".deputy",
                        when,
                        Ids.quoted(person) + " is approver and deputy at once for " + what,
                        "somebody else who decides when the approver does not answer",
                        "Add a holder to " + Ids.quoted(approval.deputy()) + " or " + Ids.quoted(approval.approver())
                                + ", or name another deputy."));
    }

    /** The one person who is all that both roles have. */
    private static Optional<PersonId> only(List<Reached> both) {
        List<PersonId> people = new ArrayList<>();
        for (Reached reached : both) {
            people.addAll(reached.people());
            people.addAll(reached.then());
        }
        return people.stream().distinct().count() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }
}
