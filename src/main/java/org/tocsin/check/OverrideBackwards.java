package org.tocsin.check;

import org.tocsin.model.internal.Schedule;
import org.tocsin.record.Recorded;

/** A swap that ends before it begins swaps nothing. */
final class OverrideBackwards implements Rule {
    @Override
    public String id() {
        return "override-backwards";
    }

    @Override
    public String meaning() {
        return "Every override ends after it begins.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/schedules/rota.yaml", """
            title: Rota
            owner: ana
            zone: Europe/Lisbon
            layers:
              - id: weeks
                rotation: weekly
                starts: 2026-01-05
                hand-off: {at: "09:00", day: monday}
                participants: [ana, ben]
            overrides:
              - {from: 2026-12-24T09:00Z, until: «2026-12-25T09:00Z|2026-12-23T09:00Z», who: ana, replaces: ben, reason: Swap, approved-by: ben}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Schedule> schedule : evidence.records().escalationFolder().schedules()) {
            Walk.parts("overrides", schedule.value().overrides(), (part, override) -> {
                if (!override.until().isAfter(override.from())) {
                    findings.error(
                            schedule,
                            part + ".until",
                            "this override ends before it begins",
                            "after " + Phrases.time(override.from()) + " (`from`)",
                            "Correct one of the two times.");
                }
            });
        }
    }
}
