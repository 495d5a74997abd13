package org.tocsin.check;

import org.tocsin.model.internal.Objective;

/** What a process is for tells how much its failure matters. */
final class UnknownObjective implements Rule {
    @Override
    public String id() {
        return "unknown-objective";
    }

    @Override
    public String meaning() {
        return "Every objective that a process serves stands in escalation/objectives.yaml.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/processes/card-flow.yaml", """
            name: Card flow
            summary: Carries card payments to the ledger.
            owner: ana
            criticality: critical
            platform: runner
            workflows: [{id: payments-in, name: Payments in, does: Books each payment}]
            components: [cards]
            objective: «paid-within-a-day|paid-in-a-day»
            playbooks: [content/playbooks/card-flow.adoc]
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        new NamesInRecords(evidence)
                .objectives(UnknownName.in(
                        "escalation/objectives.yaml",
                        "objective",
                        evidence.escalation().objectives(),
                        Objective::id,
                        findings));
    }
}
