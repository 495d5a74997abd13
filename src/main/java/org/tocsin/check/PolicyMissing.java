package org.tocsin.check;

import java.util.List;
import org.tocsin.check.Evidence.Coverage;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.record.Recorded;

/** A critical process must never fail with nobody to call. */
final class PolicyMissing implements Rule {
    @Override
    public String id() {
        return "policy-missing";
    }

    @Override
    public String meaning() {
        return "Every critical process has a policy at every severity.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/policies/money.yaml", """
            title: Money
            processes: [card-flow]
            severities: [sev1«, sev2|»]
            owner: ana
            approver: ben
            reviewed: 2026-10-06
            review-by: 2027-01-04
            rationale: A payment taken twice costs trust.
            targets: {acknowledge: PT5M, first-update: PT15M, restore: PT4H}
            steps:
              - id: first
                after: PT2M
                notify: [{role: technical-lead}]
              - id: second
                after: PT10M
                notify: [{role: incident-commander}, {person: ben}]
                approval: rollback
            on-exhausted: {repeat: 1, role: incident-commander}
            """)
                .at("escalation/processes/card-flow.yaml", "criticality: ");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<BusinessProcess> process :
                evidence.records().escalationFolder().processes()) {
            if (process.value().criticality() != BusinessProcess.Criticality.CRITICAL) {
                continue;
            }
            List<String> missing = evidence.records().escalationFolder().severities().value().stream()
                    .map(Severity::id)
                    .filter(severity -> !evidence.coverage()
                            .containsKey(new Coverage(process.value().id(), severity)))
                    .map(SeverityId::value)
                    .toList();
            if (!missing.isEmpty()) {
                findings.error(
                        process,
                        "criticality",
                        "no policy says whom to call for this critical process at " + String.join(", ", missing),
                        "a policy for each severity",
                        "Add the process and the severity to a file in escalation/policies/.");
            }
        }
    }
}
