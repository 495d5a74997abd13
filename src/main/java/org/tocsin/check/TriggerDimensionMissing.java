package org.tocsin.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.Trigger;
import org.tocsin.record.Recorded;

/** Harm has more than one face. */
final class TriggerDimensionMissing implements Rule {
    @Override
    public String id() {
        return "trigger-dimension-missing";
    }

    @Override
    public String meaning() {
        return "Every severity has a trigger for service level, user impact, data sensitivity and regulation.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/severities.yaml", """
            severities:
              - id: «sev1»
                name: Critical
                meaning: Nobody can pay.
                targets: {acknowledge: PT5M, first-update: PT15M, update-every: PT30M, restore: PT4H}
                triggers:
                  - {id: runs-fail, dimension: service-level, fact: success-percent, comparator: below, value: "50", unit: percent, meaning: Half the runs fail}
                  - {id: shops, dimension: user-impact, fact: shops-affected, comparator: at-least, value: "25", unit: percent, meaning: A quarter of shops}
                  - {id: lost, dimension: data-sensitivity, fact: records-lost, comparator: at-least, value: "1", unit: records, meaning: A record is lost}
            «      - {id: notice, dimension: regulation, fact: notice-due, comparator: is, value: "yes", meaning: An authority must be told}
            |»  - id: sev2
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
        Recorded<List<Severity>> severities =
                evidence.records().escalationFolder().severities();
        for (int i = 0; i < severities.value().size(); i++) {
            Set<Trigger.Dimension> missing = EnumSet.allOf(Trigger.Dimension.class);
            severities.value().get(i).triggers().forEach(trigger -> missing.remove(trigger.dimension()));
            if (!missing.isEmpty()) {
                findings.warning(
                        severities,
                        "severities[" + i + "].id",
                        "this severity has no trigger for "
                                + String.join(
                                        ", ",
                                        missing.stream()
                                                .map(Trigger.Dimension::word)
                                                .toList()),
                        "one trigger or more for each dimension",
                        "Add a trigger, even one that asks only for yes or no.");
            }
        }
    }
}
