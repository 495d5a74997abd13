package org.tocsin.check;

import java.util.HashSet;
import java.util.Set;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.record.Recorded;

/** An escalation must end with somebody who decides. */
final class PolicyLoop implements Rule {
    @Override
    public String id() {
        return "policy-loop";
    }

    @Override
    public String meaning() {
        return "No policy leads back to itself when its steps are exhausted.";
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
            on-exhausted: {«role: incident-commander|policy: »«»«|money»}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            if (leadsBack(policy.value(), evidence)) {
                findings.error(
                        policy,
                        "on-exhausted.policy",
                        "this leads back to the policy it comes from",
                        "a policy that ends with a role, or `repeat`",
                        "Name a role here, or in one of the policies that follow.");
            }
        }
    }

    private static boolean leadsBack(EscalationPolicy start, Evidence evidence) {
        Set<PolicyId> passed = new HashSet<>();
        PolicyId next = start.onExhausted().policy();
        while (next != null && passed.add(next)) {
            if (next.equals(start.id())) {
                return true;
            }
            Recorded<EscalationPolicy> policy = evidence.policies().get(next);
            next = policy == null ? null : policy.value().onExhausted().policy();
        }
        return false;
    }
}
