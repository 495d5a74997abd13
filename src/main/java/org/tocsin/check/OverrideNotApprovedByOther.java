package org.tocsin.check;

import org.tocsin.model.internal.Schedule;
import org.tocsin.record.Recorded;

/** A swap that only one knows of is found out at night. */
final class OverrideNotApprovedByOther implements Rule {
    @Override
    public String id() {
        return "override-not-approved-by-other";
    }

    @Override
    public String meaning() {
        return "An override is approved by somebody else than the one who takes it.";
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
              - {from: 2026-12-24T09:00Z, until: 2026-12-25T09:00Z, who: ana, replaces: ben, reason: Swap, approved-by: «ben|ana»}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Schedule> schedule : evidence.records().escalationFolder().schedules()) {
            Walk.parts("overrides", schedule.value().overrides(), (part, override) -> {
                if (override.approvedBy().equals(override.who())) {
                    findings.warning(
                            schedule,
                            part + ".approved-by",
                            "whoever takes this override has approved it too",
                            "somebody else than `who`",
                            "Ask whoever is replaced, or the owner of the schedule, and name them here.");
                }
            });
        }
    }
}
