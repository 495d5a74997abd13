package org.tocsin.check;

import org.tocsin.model.internal.Slot;

/** A trigger within a slot that is not there never counts. */
final class UnknownSlot implements Rule {
    @Override
    public String id() {
        return "unknown-slot";
    }

    @Override
    public String meaning() {
        return "Every deployment slot that a trigger names stands in escalation/calendars.yaml.";
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
                  - {id: runs-fail, dimension: service-level, fact: success-percent, comparator: below, value: "50", unit: percent, meaning: Half the runs fail, slot: «tuesday-release|tuesday»}
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
            """).and("escalation/calendars.yaml", """
            slots:
              - {id: tuesday-release, name: Tuesday release, zone: Europe/Lisbon, windows: [{days: [tuesday], from: "10:00", until: "12:00"}]}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        new NamesInRecords(evidence)
                .slots(UnknownName.in(
                        "escalation/calendars.yaml",
                        "deployment slot",
                        evidence.escalation().calendars().slots(),
                        Slot::id,
                        findings));
    }
}
