package org.tocsin.check;

import java.time.Duration;
import java.util.List;
import org.tocsin.model.internal.Severity;
import org.tocsin.record.Recorded;

/** The list is read from the top. */
final class SeverityOrder implements Rule {
    @Override
    public String id() {
        return "severity-order";
    }

    @Override
    public String meaning() {
        return "Severities stand most severe first, so that no target is shorter than in the one above.";
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
                targets: {acknowledge: PT15M, first-update: PT30M, update-every: «PT1H|PT20M», restore: PT8H}
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
        for (int i = 1; i < severities.value().size(); i++) {
            Severity.Targets above = severities.value().get(i - 1).targets();
            Severity.Targets here = severities.value().get(i).targets();
            look(severities, i, "acknowledge", above.acknowledge(), here.acknowledge(), findings);
            look(severities, i, "first-update", above.firstUpdate(), here.firstUpdate(), findings);
            look(severities, i, "update-every", above.updateEvery(), here.updateEvery(), findings);
            look(severities, i, "restore", above.restore(), here.restore(), findings);
        }
    }

    private static void look(
            Recorded<List<Severity>> severities, int i, String name, Duration above, Duration here, Findings findings) {
        if (here.compareTo(above) < 0) {
            findings.warning(
                    severities,
                    "severities[" + i + "].targets." + name,
                    "this target is shorter than that of the severity above",
                    Phrases.span(above) + " or more ("
                            + Phrases.line(severities, "severities[" + (i - 1) + "].targets." + name) + ")",
                    "Correct one of the two, or change the order: most severe first.");
        }
    }
}
