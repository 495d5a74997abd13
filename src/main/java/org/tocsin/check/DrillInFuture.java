package org.tocsin.check;

import java.time.Duration;
import org.tocsin.model.internal.Drill;
import org.tocsin.record.Recorded;

/** A plan is no record. */
final class DrillInFuture implements Rule {
    private static final Duration FARTHEST = Duration.ofDays(366);

    @Override
    public String id() {
        return "drill-in-future";
    }

    @Override
    public String meaning() {
        return "A drill that has a record has been held, and played a time within a year of it.";
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
            held: {from: 2026-09-15T09:00Z, until: «2026-09-15T09:45Z|2027-09-15T09:45Z»}
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
        for (Recorded<Drill> recorded : evidence.records().drills()) {
            Drill drill = recorded.value();
            if (drill.ended().isAfter(evidence.now())) {
                findings.error(
                        recorded,
                        "held.until",
                        "this drill has not been held yet",
                        Phrases.time(evidence.now()) + " or earlier",
                        "Correct the time, or write the record when the drill is over.");
            } else if (Duration.between(drill.began(), drill.asIf()).abs().compareTo(FARTHEST) > 0) {
                findings.error(
                        recorded,
                        "as-if",
                        "this is more than a year from the day the drill was held",
                        "a time whose rotas people knew, within a year of " + Phrases.time(drill.began()),
                        "Look at the year again.");
            }
        }
    }
}
