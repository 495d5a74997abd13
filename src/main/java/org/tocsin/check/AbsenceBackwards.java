package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.Absence;
import org.tocsin.record.Recorded;

/** Nobody comes back before they leave. */
final class AbsenceBackwards implements Rule {
    @Override
    public String id() {
        return "absence-backwards";
    }

    @Override
    public String meaning() {
        return "Every absence ends on the day it begins, or later.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/absences.yaml", """
            absences:
              - {person: ana, from: 2026-12-22, through: «2027-01-02|2026-01-02»}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Recorded<List<Absence>> absences = evidence.records().escalationFolder().absences();
        Walk.each(absences, "absences", (part, absence) -> {
            if (absence.through().isBefore(absence.from())) {
                findings.error(
                        absences,
                        part + ".through",
                        "this absence ends before it begins",
                        absence.from() + " (`from`) or later",
                        "Correct one of the two days; the year is the likeliest.");
            }
        });
    }
}
