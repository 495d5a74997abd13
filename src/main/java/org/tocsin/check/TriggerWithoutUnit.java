package org.tocsin.check;

import org.tocsin.model.internal.Trigger;

/** 25 of what? */
final class TriggerWithoutUnit implements Rule {
    @Override
    public String id() {
        return "trigger-without-unit";
    }

    @Override
    public String meaning() {
        return "A trigger that compares a number names its unit.";
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
                  - {id: runs-fail, dimension: service-level, fact: success-percent, comparator: below, value: "50", unit: percent, meaning: Half the runs fail}
                  - {id: shops, dimension: user-impact, fact: shops-affected, comparator: at-least, value: "25", unit: percent, meaning: A quarter of shops}
                  - {id: lost, dimension: data-sensitivity, fact: records-lost, comparator: at-least, value: «"1", unit: records|"1"», meaning: A record is lost}
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
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        ConditionsInRecords.walk(evidence.records().escalationFolder(), (in, part, condition) -> {
            if (condition.unit() == null && condition.comparator() != Trigger.Comparator.IS) {
                findings.warning(
                        in,
                        part + ".value",
                        "this number has no unit",
                        "`unit`, such as percent or minutes",
                        "Add a line `unit: …`.");
            }
        });
    }
}
