package org.tocsin.oncall;

import java.util.List;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.StepTarget;

/** Finds when nobody holds a role that somebody must hold, and when all holders of a role are away. */
final class RoleFindings {
    private final Horizon horizon;
    private final Findings findings;

    RoleFindings(Horizon horizon, Findings findings) {
        this.horizon = horizon;
        this.findings = findings;
    }

    void find() {
        List<Role> roles = horizon.escalation().roles();
        for (int i = 0; i < roles.size(); i++) {
            find(roles.get(i), "roles[" + i + "].holders");
        }
    }

    private void find(Role role, String part) {
        Subject subject = new Subject(Subject.Of.ROLES, "");
        List<Span> empty = role.mandatoryAt().isEmpty()
                ? List.of()
                : horizon.when(new StepTarget.ToRole(role.id()), Reached::nobody);
        findings.add(
                FindingKind.MANDATORY_ROLE_EMPTY,
                subject,
                part,
                empty,
                "nobody can hold the role " + Ids.quoted(role.id()) + ", which somebody must hold at "
                        + Ids.allOf(role.mandatoryAt()),
                "somebody at every instant",
                "Add a holder who is there, or move an absence in escalation/absences.yaml.");
        if (role.holders().isEmpty()) {
            return;
        }
        List<Span> away = horizon.whole();
        for (PersonId holder : role.holders()) {
            away = Spans.common(away, horizon.away(holder));
        }
        findings.add(
                FindingKind.ROLE_HOLDERS_ALL_AWAY,
                subject,
                part,
                Spans.without(away, empty),
                "all holders of the role " + Ids.quoted(role.id()) + " are away",
                "at least one holder who is there",
                "Add a holder, or move one of the absences in escalation/absences.yaml.");
    }
}
