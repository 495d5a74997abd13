package org.tocsin.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.tocsin.model.internal.Drill;
import org.tocsin.record.Recorded;

/** Folders are how people find a drill. */
final class DrillFolderDate implements Rule {
    @Override
    public String id() {
        return "drill-folder-date";
    }

    @Override
    public String meaning() {
        return "The date in a drill's folder is the day it was held, give or take one for time zones.";
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
            held: {from: «2026-09-15T09:00Z|2026-09-12T09:00Z», until: 2026-09-15T09:45Z}
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
        ZoneId zone = evidence.records().desk().value().zone();
        for (Recorded<Drill> drill : evidence.records().drills()) {
            LocalDate day = drill.value().began().atZone(zone).toLocalDate();
            Optional<LocalDate> named = day(drill.value().id().value());
            if (named.isEmpty() || Math.abs(named.get().toEpochDay() - day.toEpochDay()) > 1) {
                findings.error(
                        drill,
                        "held.from",
                        "this day is not the one in the folder's name",
                        named.map(date -> date + ", a day more or less")
                                .orElse("a folder that begins with a day of the calendar"),
                        "Correct the time, or rename the folder to " + day + "-….");
            }
        }
    }

    private static Optional<LocalDate> day(String id) {
        try {
            return Optional.of(LocalDate.parse(id.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
