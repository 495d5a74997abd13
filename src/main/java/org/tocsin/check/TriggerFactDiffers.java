package org.tocsin.check;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.model.internal.Condition;
import org.tocsin.model.internal.Trigger;

/** One fact is measured in one way, or triage would ask twice. */
final class TriggerFactDiffers implements Rule {
    @Override
    public String id() {
        return "trigger-fact-differs";
    }

    @Override
    public String meaning() {
        return "All conditions about one fact compare it in the same unit, and all with a number or all with yes or no.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/objectives.yaml", """
            objectives:
              - id: paid-within-a-day
                name: Shops are paid
                promise: Shops are paid within a day.
                owner: ana
                leadership:
                  - {id: paid-late, fact: shops-affected, comparator: at-least, value: "50", unit: «percent|shops», meaning: A shop is paid late, tell: incident-commander, decides: Whether it is paid by hand}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Map<String, Condition> first = new HashMap<>();
        ConditionsInRecords.walk(evidence.records().escalationFolder(), (in, part, condition) -> {
            Condition before = first.putIfAbsent(condition.fact(), condition);
            if (before == null) {
                return;
            }
            if (yesNo(before) != yesNo(condition)) {
                findings.error(
                        in,
                        part + ".value",
                        "elsewhere this fact is compared with " + (yesNo(before) ? "yes or no" : "a number"),
                        yesNo(before) ? "yes or no" : "a number",
                        "Compare it in the same way everywhere, or give one of the two facts a name of its own.");
            } else if (before.unit() != null
                    && condition.unit() != null
                    && !before.unit().equals(condition.unit())) {
                findings.error(
                        in,
                        part + ".unit",
                        "elsewhere this fact has another unit",
                        "`" + before.unit() + "`",
                        "Write the same unit everywhere, or give one of the two facts a name of its own.");
            }
        });
    }

    private static boolean yesNo(Condition condition) {
        return condition.comparator() == Trigger.Comparator.IS;
    }
}
