package org.tocsin.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.record.Recorded;

/** At night nobody should have to ask who may decide. */
final class ApprovalGap implements Rule {
    @Override
    public String id() {
        return "approval-gap";
    }

    @Override
    public String meaning() {
        return "Every class of action has one approver at each severity.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/authority.yaml", """
            actions:
              - id: «rollback»
                name: Roll back
                meaning: Going back to the last good version.
                approvals:
                  - severities: [sev1«, sev2|»]
                    approver: incident-commander
                    deputy: technical-lead
                    within: PT15M
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Recorded<List<AuthorityAction>> authority =
                evidence.records().escalationFolder().authority();
        for (int i = 0; i < authority.value().size(); i++) {
            AuthorityAction action = authority.value().get(i);
            Map<SeverityId, Integer> approvals = new HashMap<>();
            action.approvals()
                    .forEach(approval ->
                            approval.severities().forEach(severity -> approvals.merge(severity, 1, Integer::sum)));
            for (Severity severity :
                    evidence.records().escalationFolder().severities().value()) {
                int count = approvals.getOrDefault(severity.id(), 0);
                if (count != 1) {
                    findings.error(
                            authority,
                            "actions[" + i + "].id",
                            (count == 0 ? "nobody may approve this at " : "two approvals name ") + severity.id(),
                            "one approver at each severity",
                            count == 0
                                    ? "Add the severity to one of the `approvals`."
                                    : "Take the severity out of one of the two.");
                }
            }
        }
    }
}
