package org.tocsin.check;

import static org.tocsin.check.Walk.each;
import static org.tocsin.check.Walk.parts;

import org.tocsin.check.Walk.Named;
import org.tocsin.model.internal.Condition;
import org.tocsin.record.EscalationFolder;

/** Goes through every condition: of severities, of obligations and of objectives. */
final class ConditionsInRecords {
    private ConditionsInRecords() {}

    static void walk(EscalationFolder folder, Named<Condition> conditions) {
        each(
                folder.severities(),
                "severities",
                (severity, one) -> parts(
                        severity + ".triggers",
                        one.triggers(),
                        (part, trigger) -> conditions.named(folder.severities(), part, trigger.condition())));
        each(
                folder.objectives(),
                "objectives",
                (objective, one) -> parts(
                        objective + ".leadership",
                        one.triggers(),
                        (part, trigger) -> conditions.named(folder.objectives(), part, trigger.condition())));
        folder.obligations()
                .forEach(obligation ->
                        Walk.list(obligation, "arises", obligation.value().arises(), conditions));
    }
}
