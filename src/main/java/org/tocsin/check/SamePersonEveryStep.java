package org.tocsin.check;

import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.record.Recorded;

/** If one person sleeps, nobody answers. */
final class SamePersonEveryStep implements Rule {
    @Override
    public String id() {
        return "same-person-every-step";
    }

    @Override
    public String meaning() {
        return "The steps of a policy reach more than one person.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/policies/money.yaml", """
            title: «Money»
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
                notify: [«{role: incident-commander}, {person: ben}|{person: ana}»]
                approval: rollback
            on-exhausted: {repeat: 1, role: incident-commander}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            if (PolicyPeople.ofSteps(policy.value(), evidence).size() == 1) {
                findings.warning(
                        policy,
                        "title",
                        "every step of this policy reaches the same one person",
                        "at least two people",
                        "Add a step for somebody else, or a second holder of the role.");
            }
        }
    }
}
