package org.tocsin.check;

import java.util.List;
import org.tocsin.check.Evidence.Coverage;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.record.Recorded;

/** Two answers to “whom do I call” are none. */
final class PolicyTwice implements Rule {
    @Override
    public String id() {
        return "policy-twice";
    }

    @Override
    public String meaning() {
        return "No process has two policies at one severity.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/policies/nightly.yaml", """
            title: Money
            processes: [«nightly-export|card-flow»]
            severities: [sev1, sev2]
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
            """).and("escalation/processes/nightly-export.yaml", """
            name: Nightly export
            summary: Hands the day's books over.
            owner: ana
            criticality: normal
            platform: runner
            workflows: [{id: export, name: Export, does: Writes the file}]
            components: [cards]
            objective: paid-within-a-day
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            List<ProcessId> processes = policy.value().processes();
            for (int i = 0; i < processes.size(); i++) {
                for (SeverityId severity : policy.value().severities()) {
                    Recorded<EscalationPolicy> other =
                            evidence.coverage().get(new Coverage(processes.get(i), severity));
                    if (other != null && !other.path().equals(policy.path())) {
                        findings.error(
                                policy,
                                "processes[" + i + "]",
                                "`" + processes.get(i) + "` has another policy at " + severity,
                                "one policy; the other is " + other.path(),
                                "Take the process or the severity out of one of the two.");
                        break;
                    }
                }
            }
        }
    }
}
