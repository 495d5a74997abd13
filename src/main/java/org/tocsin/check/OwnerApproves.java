package org.tocsin.check;

import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.record.Recorded;

/** Four eyes see more than two. */
final class OwnerApproves implements Rule {
    @Override
    public String id() {
        return "policy-owner-approves";
    }

    @Override
    public String meaning() {
        return "A policy is approved by somebody other than its owner.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/policies/money.yaml", """
            title: Money
            processes: [card-flow]
            severities: [sev1, sev2]
            owner: ana
            approver: «ben|ana»
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
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            if (policy.value().owner().equals(policy.value().approver())) {
                findings.warning(
                        policy,
                        "approver",
                        "the owner of this policy approves it",
                        "another person than `owner` (" + Phrases.line(policy, "owner") + ")",
                        "Ask somebody else to approve it.");
            }
        }
    }
}
