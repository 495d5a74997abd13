package org.tocsin.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Severity;
import org.tocsin.record.Recorded;

/** A trigger that waits for a check nobody runs never fires. */
final class UnknownIntegrityCheck implements Rule {
    @Override
    public String id() {
        return "unknown-integrity-check";
    }

    @Override
    public String meaning() {
        return "Every integrity check that a trigger names is one of some process.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/severities.yaml", """
            severities:
              - id: sev1
                name: Critical
                meaning: Nobody can pay.
                targets: {acknowledge: PT5M, first-update: PT15M, update-every: PT30M, restore: PT4H}
                triggers:
                  - {id: runs-fail, dimension: service-level, fact: success-percent, comparator: below, value: "50", unit: percent, meaning: Half the runs fail, check: «totals|total»}
                  - {id: shops, dimension: user-impact, fact: shops-affected, comparator: at-least, value: "25", unit: percent, meaning: A quarter of shops}
                  - {id: lost, dimension: data-sensitivity, fact: records-lost, comparator: at-least, value: "1", unit: records, meaning: A record is lost}
                  - {id: notice, dimension: regulation, fact: notice-due, comparator: is, value: "yes", meaning: An authority must be told}
              - id: sev2
                name: Major
                meaning: Some cannot pay.
                targets: {acknowledge: PT15M, first-update: PT30M, update-every: PT1H, restore: PT8H}
                triggers:
                  - {id: runs-fail, dimension: service-level, fact: success-percent, comparator: below, value: "50", unit: percent, meaning: Half the runs fail}
                  - {id: shops, dimension: user-impact, fact: shops-affected, comparator: at-least, value: "25", unit: percent, meaning: A quarter of shops}
                  - {id: lost, dimension: data-sensitivity, fact: records-lost, comparator: at-least, value: "1", unit: records, meaning: A record is lost}
                  - {id: notice, dimension: regulation, fact: notice-due, comparator: is, value: "yes", meaning: An authority must be told}
            """).and("escalation/processes/card-flow.yaml", """
            name: Card flow
            summary: Carries card payments to the ledger.
            owner: ana
            criticality: critical
            platform: runner
            workflows: [{id: payments-in, name: Payments in, does: Books each payment}]
            components: [cards]
            objective: paid-within-a-day
            playbooks: [content/playbooks/card-flow.adoc]
            integrity-checks:
              - {id: totals, compare: "Yesterday's total per shop, with the bank's", expected: No difference}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Set<String> known = evidence.escalation().processes().stream()
                .flatMap(process -> process.integrityChecks().stream())
                .map(BusinessProcess.IntegrityCheck::id)
                .collect(Collectors.toUnmodifiableSet());
        UnknownName<String> unknown = new UnknownName<>(
                known,
                "integrity check",
                "the id of an integrity check of a process",
                "Correct the id, or add the check to its process under `integrity-checks`.",
                findings);
        Recorded<List<Severity>> severities =
                evidence.records().escalationFolder().severities();
        Walk.each(
                severities,
                "severities",
                (severity, one) -> Walk.parts(
                        severity + ".triggers",
                        one.triggers(),
                        (part, trigger) -> Walk.one(severities, part + ".check", trigger.check(), unknown)));
    }
}
