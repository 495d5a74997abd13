package org.tocsin.check;

import org.tocsin.model.internal.Peak;

/** A peak that nobody plans for is a peak with too few people. */
final class UnknownPeak implements Rule {
    @Override
    public String id() {
        return "unknown-peak";
    }

    @Override
    public String meaning() {
        return "Every peak that a schedule names stands in escalation/calendars.yaml.";
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
            peaks: [«month-end|months-end»]
            """).and("escalation/calendars.yaml", """
            peaks:
              - {id: month-end, name: End of month, zone: Europe/Lisbon, recurrence: FREQ=MONTHLY;BYMONTHDAY=-1, starts: 2026-01-31, from: "16:00", until: "23:00", minimum: 1}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        new NamesInRecords(evidence)
                .peaks(UnknownName.in(
                        "escalation/calendars.yaml",
                        "peak",
                        evidence.escalation().calendars().peaks(),
                        Peak::id,
                        findings));
    }
}
