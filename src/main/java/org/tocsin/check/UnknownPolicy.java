package org.tocsin.check;

/** An escalation must not end in nothing. */
final class UnknownPolicy implements Rule {
    @Override
    public String id() {
        return "unknown-policy";
    }

    @Override
    public String meaning() {
        return "Every policy that another tells or goes on with, or that a review names, has a file in escalation/policies/.";
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
            on-exhausted: {repeat: 1, policy: «executive|executives»}
            """)
                .and("escalation/policies/executive.yaml", """
            title: Executives
            processes: [nightly-export]
            severities: [sev1]
            owner: ana
            approver: ben
            reviewed: 2026-10-06
            review-by: 2027-01-04
            rationale: Somebody must decide.
            targets: {acknowledge: PT5M, first-update: PT15M, restore: PT4H}
            steps:
              - {id: first, after: PT0S, notify: [{person: ana}, {person: ben}]}
            on-exhausted: {repeat: 1}
            """)
                .and("escalation/processes/nightly-export.yaml", """
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
        new NamesInRecords(evidence)
                .policies(new UnknownName<>(
                        evidence.policies().keySet(),
                        "policy",
                        "the name of a file in escalation/policies/, without .yaml",
                        "Correct the id, or write the policy.",
                        findings));
    }
}
