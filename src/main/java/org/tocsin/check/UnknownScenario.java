package org.tocsin.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.record.Recorded;

/** What was played must be readable later. */
final class UnknownScenario implements Rule {
    @Override
    public String id() {
        return "unknown-scenario";
    }

    @Override
    public String meaning() {
        return "Every scenario that a drill names is a file in content/drills/scenarios/.";
    }

    @Override
    public Example example() {
        return Example.of("content/drills/2026-09-15-things-twice/drill.yaml", """
            scenario: «things-twice|thing-twice»
            process: card-flow
            severity: sev2
            loss: partial
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
        Set<ScenarioId> known = evidence.records().scenarios().stream()
                .map(scenario -> scenario.value().id())
                .collect(Collectors.toSet());
        UnknownName<ScenarioId> unknown = new UnknownName<>(
                known,
                "scenario",
                "a file in content/drills/scenarios/, without .yaml",
                "Correct the id, or write the scenario.",
                findings);
        for (Recorded<Drill> drill : evidence.records().drills()) {
            unknown.named(drill, "scenario", drill.value().scenario());
        }
    }
}
