package org.tocsin.check;

import org.tocsin.model.internal.Drill;
import org.tocsin.record.Recorded;

/** A gap that stays open makes the next drill useless. */
final class GapOverdue implements Rule {
    @Override
    public String id() {
        return "gap-overdue";
    }

    @Override
    public String meaning() {
        return "Gaps that drills found are closed by the day that was set.";
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
              - {id: late, gap: The first update was late., owner: ana, due: «2026-10-15»«, closed: {on: 2026-10-02, by: A second holder}|»}
            """)
                .and(DrillExamples.SCENARIO_FILE, DrillExamples.SCENARIO);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Drill> drill : evidence.records().drills()) {
            Walk.parts("gaps", drill.value().gaps(), (part, gap) -> {
                if (gap.closed() == null && gap.due().isBefore(evidence.today())) {
                    findings.warning(
                            drill,
                            part + ".due",
                            "this gap was to be closed by then and is still open",
                            "`closed`",
                            "Close it and say how; or give it a new day, with its owner's word.");
                }
            });
        }
    }
}
