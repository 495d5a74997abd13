package org.tocsin.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Schedule;
import org.tocsin.record.Recorded;

/** What ends before it begins never is. */
final class DaysBackwards implements Rule {
    @Override
    public String id() {
        return "days-backwards";
    }

    @Override
    public String meaning() {
        return "Every peak, layer and obligation with a last day has it on or after its first.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/calendars.yaml", """
            peaks:
              - {id: festival, name: Festival, zone: Europe/Lisbon, days: [{from: 2026-12-20, through: «2026-12-24|2026-12-04»}], from: "00:00", until: "00:00", minimum: 1}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Recorded<Calendars> calendars = evidence.records().escalationFolder().calendars();
        Walk.parts(
                "peaks",
                calendars.value().peaks(),
                (peak, one) -> Walk.parts(
                        peak + ".days",
                        one.days(),
                        (part, days) ->
                                check(calendars, part + ".through", days.from(), "from", days.through(), findings)));
        for (Recorded<Schedule> schedule : evidence.records().escalationFolder().schedules()) {
            Walk.parts(
                    "layers",
                    schedule.value().layers(),
                    (part, layer) -> check(
                            schedule, part + ".ends", layer.rotation().starts(), "starts", layer.ends(), findings));
        }
        for (Recorded<Obligation> obligation :
                evidence.records().escalationFolder().obligations()) {
            check(
                    obligation,
                    "until",
                    obligation.value().since(),
                    "since",
                    obligation.value().until(),
                    findings);
        }
    }

    private static void check(
            Recorded<?> in, String part, LocalDate first, String name, @Nullable LocalDate last, Findings findings) {
        if (last != null && last.isBefore(first)) {
            findings.error(
                    in,
                    part,
                    "the last day comes before the first",
                    first + " (`" + name + "`) or later",
                    "Correct one of the two days.");
        }
    }
}
