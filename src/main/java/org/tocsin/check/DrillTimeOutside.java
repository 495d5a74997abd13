package org.tocsin.check;

import java.time.Duration;
import java.time.Instant;
import org.tocsin.model.internal.Drill;
import org.tocsin.record.Recorded;

/** A time outside the drill is a slip of the clock. */
final class DrillTimeOutside implements Rule {
    @Override
    public String id() {
        return "drill-time-outside";
    }

    @Override
    public String meaning() {
        return "What was observed in a drill lies within the time it played, in order.";
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
              - {at: «2026-09-20T02:04Z|2026-09-15T09:04Z», what: acknowledged, of: first, by: ana}
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
            Instant end = drill.asIf().plus(Duration.between(drill.began(), drill.ended()));
            String expected = "from " + Phrases.time(drill.asIf()) + " (`as-if`) until " + Phrases.time(end);
            Instant before = drill.asIf();
            for (int i = 0; i < drill.observed().size(); i++) {
                Instant at = drill.observed().get(i).at();
                String part = "observed[" + i + "].at";
                if (at.isBefore(drill.asIf()) || at.isAfter(end)) {
                    findings.error(
                            recorded,
                            part,
                            "this lies outside the time that was played",
                            expected,
                            "Count it as if the drill had begun at `as-if`, or correct `held`.");
                } else if (at.isBefore(before)) {
                    findings.error(
                            recorded,
                            part,
                            "this is older than what stands before it",
                            Phrases.time(before) + " or later",
                            "Put what happened in order, oldest first.");
                } else {
                    before = at;
                }
            }
            Walk.parts("notes", drill.notes(), (part, note) -> {
                if (note.at().isBefore(drill.asIf()) || note.at().isAfter(end)) {
                    findings.error(
                            recorded,
                            part + ".at",
                            "this lies outside the time that was played",
                            expected,
                            "Count it as if the drill had begun at `as-if`, or correct `held`.");
                }
            });
        }
    }
}
