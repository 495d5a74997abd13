package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.record.Recorded;

/** A deputy stands in for somebody else. */
final class ApproverIsDeputy implements Rule {
    @Override
    public String id() {
        return "approver-is-deputy";
    }

    @Override
    public String meaning() {
        return "The deputy of an approval is another role than its approver.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/authority.yaml", """
            actions:
              - id: rollback
                name: Roll back
                meaning: Going back to the last good version.
                approvals:
                  - severities: [sev1, sev2]
                    approver: incident-commander
                    deputy: «technical-lead|incident-commander»
                    within: PT15M
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Recorded<List<AuthorityAction>> authority =
                evidence.records().escalationFolder().authority();
        for (int i = 0; i < authority.value().size(); i++) {
            List<AuthorityAction.Approval> approvals = authority.value().get(i).approvals();
            for (int j = 0; j < approvals.size(); j++) {
                if (approvals.get(j).approver().equals(approvals.get(j).deputy())) {
                    findings.error(
                            authority,
                            "actions[" + i + "].approvals[" + j + "].deputy",
                            "the deputy is the approver",
                            "another role than the approver",
                            "Name the role that decides when the approver does not answer.");
                }
            }
        }
    }
}
