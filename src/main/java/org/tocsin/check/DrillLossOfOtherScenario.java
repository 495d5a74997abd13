package org.tocsin.check;

import java.util.stream.Collectors;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.Scenario;
import org.tocsin.record.Recorded;

/** A drill plays what its scenario can become. */
final class DrillLossOfOtherScenario implements Rule {
    @Override
    public String id() {
        return "drill-loss";
    }

    @Override
    public String meaning() {
        return "The loss that a drill played is one to which its scenario may go.";
    }

    @Override
    public Example example() {
        return Example.of("content/drills/2026-09-15-things-twice/drill.yaml", """
            scenario: things-twice
            process: card-flow
            severity: sev2
            loss: «partial|complete»
            mode: tabletop
            as-if: 2026-09-20T02:00Z
            held: {from: 2026-09-15T09:00Z, until: 2026-09-15T09:45Z}
            facilitator: ben
            participants: [{person: ana, role: incident-commander}]
            observed:
              - {at: 2026-09-20T02:04Z, what: acknowledged, of: first, by: ana}
            worked: []
            failed: []
            gaps: []
            """)
                .and(DrillExamples.SCENARIO_FILE, DrillExamples.SCENARIO);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Drill> drill : evidence.records().drills()) {
            for (Recorded<Scenario> scenario : evidence.records().scenarios()) {
                if (scenario.value().id().equals(drill.value().scenario())
                        && !scenario.value().losses().contains(drill.value().loss())) {
                    findings.warning(
                            drill,
                            "loss",
                            "this scenario never goes so far",
                            "of "
                                    + scenario.value().losses().stream()
                                            .map(LossClass::word)
                                            .collect(Collectors.joining(", ")),
                            "Correct the loss, or leave it if the scenario has changed since.");
                }
            }
        }
    }
}
