package org.tocsin.check;

/** Records are joined by these ids. */
final class UnknownProcess implements Rule {
    @Override
    public String id() {
        return "unknown-process";
    }

    @Override
    public String meaning() {
        return "Every process that a record names has a file in escalation/processes/.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/policies/money.yaml", """
            title: Money
            processes: [card-flow, «nightly-export|nightly-exports»]
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
        new NamesInRecords(evidence).processes((in, part, id) -> {
            if (!evidence.processes().containsKey(id)) {
                findings.error(
                        in,
                        part,
                        "there is no such process",
                        "the name of a file in escalation/processes/, without .yaml",
                        Phrases.didYouMean(id, evidence.processes().keySet(), "Correct the id, or write the process."));
            }
        });
    }
}
