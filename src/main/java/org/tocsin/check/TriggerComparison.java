package org.tocsin.check;

import org.tocsin.model.internal.Trigger;

/** A machine must be able to check it. */
final class TriggerComparison implements Rule {
    @Override
    public String id() {
        return "trigger-comparison";
    }

    @Override
    public String meaning() {
        return "A trigger compares numbers by size, and yes or no with `is`.";
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
                  - {id: lost, dimension: data-sensitivity, fact: records-lost, comparator: at-least, value: "1", unit: records, meaning: A record is lost}
                  - {id: notice, dimension: regulation, fact: notice-due, comparator: is, value: «"yes"|"1"», meaning: An authority must be told}
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
            boolean word = condition.value().equals("yes") || condition.value().equals("no");
            if (word != (condition.comparator() == Trigger.Comparator.IS)) {
                findings.error(
                        in,
                        part + ".value",
                        "`" + condition.comparator().word() + "` cannot be asked of this value",
                        word ? "a number, or the comparator `is`" : "yes or no, or a comparator for numbers",
                        "Change the comparator or the value.");
            }
        });
    }
}
