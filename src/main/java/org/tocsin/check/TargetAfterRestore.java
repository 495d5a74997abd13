package org.tocsin.check;

import java.time.Duration;
import java.util.List;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Severity;
import org.tocsin.record.Recorded;

/** The first word comes before the last. */
final class TargetAfterRestore implements Rule {
    @Override
    public String id() {
        return "target-after-restore";
    }

    @Override
    public String meaning() {
        return "Targets for the answer and the first update are shorter than the one for restoring.";
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
                  - {id: notice, dimension: regulation, fact: notice-due, comparator: is, value: "yes", meaning: An authority must be told}
              - id: sev2
                name: Major
                meaning: Some cannot pay.
                targets: {acknowledge: PT15M, first-update: «PT30M|PT9H», update-every: PT1H, restore: PT8H}
                triggers:
                  - {id: runs-fail, dimension: service-level, fact: success-percent, comparator: below, value: "50", unit: percent, meaning: Half the runs fail}
                  - {id: shops, dimension: user-impact, fact: shops-affected, comparator: at-least, value: "25", unit: percent, meaning: A quarter of shops}
                  - {id: lost, dimension: data-sensitivity, fact: records-lost, comparator: at-least, value: "1", unit: records, meaning: A record is lost}
                  - {id: notice, dimension: regulation, fact: notice-due, comparator: is, value: "yes", meaning: An authority must be told}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            EscalationPolicy.Targets targets = policy.value().targets();
            look(policy, "targets", "acknowledge", targets.acknowledge(), targets.restore(), findings);
            look(policy, "targets", "first-update", targets.firstUpdate(), targets.restore(), findings);
        }
        Recorded<List<Severity>> severities =
                evidence.records().escalationFolder().severities();
        for (int i = 0; i < severities.value().size(); i++) {
            Severity.Targets targets = severities.value().get(i).targets();
            String part = "severities[" + i + "].targets";
            look(severities, part, "acknowledge", targets.acknowledge(), targets.restore(), findings);
            look(severities, part, "first-update", targets.firstUpdate(), targets.restore(), findings);
        }
    }

    private static void look(
            Recorded<?> in, String targets, String name, Duration target, Duration restore, Findings findings) {
        if (target.compareTo(restore) > 0) {
            findings.error(
                    in,
                    targets + "." + name,
                    "`" + name + "` allows more time than `restore`",
                    Phrases.span(restore) + " or less (`restore`, " + Phrases.line(in, targets + ".restore") + ")",
                    "Correct one of the two.");
        }
    }
}
