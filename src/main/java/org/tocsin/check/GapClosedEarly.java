package org.tocsin.check;

import java.time.LocalDate;
import org.tocsin.model.internal.Drill;
import org.tocsin.record.Recorded;

/** Nothing is closed before it is found. */
final class GapClosedEarly implements Rule {
    @Override
    public String id() {
        return "gap-closed-early";
    }

    @Override
    public String meaning() {
        return "A gap is closed on the day of its drill or later.";
    }

    @Override
    public Example example() {
        return Example.of("content/drills/2026-09-15-things-twice/drill.yaml", """
            scenario: things-twice
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
            gaps:
              - {id: late, gap: The first update was late., owner: ana, due: 2026-10-15, closed: {on: «2026-10-02|2026-09-02», by: A second holder}}
            """)
                .and(DrillExamples.SCENARIO_FILE, DrillExamples.SCENARIO);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Drill> drill : evidence.records().drills()) {
            LocalDate held = drill.value()
                    .began()
                    .atZone(evidence.records().desk().value().zone())
                    .toLocalDate();
            Walk.parts("gaps", drill.value().gaps(), (part, gap) -> {
                if (gap.closed() != null && gap.closed().on().isBefore(held)) {
                    findings.error(
                            drill,
                            part + ".closed.on",
                            "this gap is closed before the drill that found it",
                            held + " or later",
                            "Correct the day.");
                }
            });
        }
    }
}
