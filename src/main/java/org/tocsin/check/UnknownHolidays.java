package org.tocsin.check;

import org.tocsin.model.internal.Holidays;

/** Where no holidays are known, none is taken into account. */
final class UnknownHolidays implements Rule {
    @Override
    public String id() {
        return "unknown-holidays";
    }

    @Override
    public String meaning() {
        return "Every calendar of public holidays that a record names stands in escalation/calendars.yaml.";
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
            holidays: {calendars: [«portugal|portugall»]}
            """).and("escalation/calendars.yaml", """
            holidays:
              - {id: portugal, name: Portugal, zone: Europe/Lisbon, calendar: pt}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        new NamesInRecords(evidence)
                .holidays(UnknownName.in(
                        "escalation/calendars.yaml",
                        "calendar of holidays",
                        evidence.escalation().calendars().holidays(),
                        Holidays::id,
                        findings));
    }
}
