package org.tocsin.check;

import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.record.Recorded;

/** A review that is planned lies after the last. */
final class PolicyReviewBackwards implements Rule {
    @Override
    public String id() {
        return "policy-review-backwards";
    }

    @Override
    public String meaning() {
        return "A policy's next review comes after its last one.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/policies/money.yaml", """
            title: Money
            processes: [card-flow]
            severities: [sev1, sev2]
            owner: ana
            approver: ben
            reviewed: «2026-10-06|2027-02-01»
            review-by: «»2027-01-04
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
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            if (!policy.value().reviewBy().isAfter(policy.value().reviewed())) {
                findings.error(
                        policy,
                        "review-by",
                        "the next review is not after the last",
                        "after " + policy.value().reviewed() + " (`reviewed`, " + Phrases.line(policy, "reviewed")
                                + ")",
                        "Set the day of the next review; a quarter later is usual.");
            }
        }
    }
}
