package org.tocsin.check;

import java.time.LocalDate;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.record.Recorded;

/** People move on; a matrix that nobody reads goes stale. */
final class PolicyReviewOverdue implements Rule {
    @Override
    public String id() {
        return "policy-review-overdue";
    }

    @Override
    public String meaning() {
        return "Every policy is reviewed by the day it names.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/policies/money.yaml", """
            title: Money
            processes: [card-flow]
            severities: [sev1, sev2]
            owner: ana
            approver: ben
            reviewed: 2026-10-06
            review-by: «2027-01-04|2026-11-04»
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
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        LocalDate today =
                evidence.now().atZone(evidence.records().desk().value().zone()).toLocalDate();
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            if (policy.value().reviewBy().isBefore(today)) {
                findings.warning(
                        policy,
                        "review-by",
                        "the review of this policy is overdue",
                        "a day that is still to come",
                        "Review the policy with its owner, then set `reviewed` and `review-by`.");
            }
        }
    }
}
