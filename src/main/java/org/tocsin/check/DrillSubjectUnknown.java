package org.tocsin.check;

import java.util.Set;
import org.tocsin.model.internal.Drill;
import org.tocsin.record.Recorded;

/** What nobody can look up cannot be scored. */
final class DrillSubjectUnknown implements Rule {
    @Override
    public String id() {
        return "drill-subject-unknown";
    }

    @Override
    public String meaning() {
        return "What was observed in a drill is about something that its policy, scenario or process has.";
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
              - {at: 2026-09-20T02:04Z, what: acknowledged, of: «first|frist», by: ana}
            worked: []
            failed: []
            gaps: []
            """)
                .and(DrillExamples.SCENARIO_FILE, DrillExamples.SCENARIO);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Drill> drill : evidence.records().drills()) {
            DrillSubjects subjects = new DrillSubjects(evidence, drill.value());
            Walk.parts("observed", drill.value().observed(), (part, observed) -> {
                String of = observed.of();
                if (of == null) {
                    return;
                }
                Set<String> known = subjects.of(observed.what());
                if (!known.contains(of)) {
                    findings.warning(
                            drill,
                            part + ".of",
                            "`" + observed.what().word() + "` cannot be about this",
                            known.isEmpty() ? "nothing" : "one of " + String.join(", ", known),
                            Phrases.didYouMean(
                                    of, known, "Correct it, or leave it if what it names has changed since."));
                }
            });
        }
    }
}
