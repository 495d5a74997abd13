package org.tocsin.check;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleOverride;
import org.tocsin.record.Recorded;

/** Somebody who is away cannot stand in. */
final class OverrideOfAbsent implements Rule {
    @Override
    public String id() {
        return "override-of-absent";
    }

    @Override
    public String meaning() {
        return "Whoever takes an override is not absent then.";
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
              - {from: 2026-12-24T09:00Z, until: 2026-12-25T09:00Z, who: «ana», replaces: ben, reason: Swap, approved-by: ben}
            """).and("escalation/absences.yaml", """
            absences:
              - {person: ana, from: «2026-12-26|2026-12-22», through: 2027-01-02}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Schedule> schedule : evidence.records().escalationFolder().schedules()) {
            Walk.parts("overrides", schedule.value().overrides(), (part, override) -> {
                Absence absence = override.until().isBefore(evidence.now()) ? null : during(override, evidence);
                if (absence != null) {
                    findings.warning(
                            schedule,
                            part + ".who",
                            "whoever takes this override is absent then",
                            "somebody who is there; `" + override.who() + "` is absent from " + absence.from()
                                    + " through " + absence.through() + " in escalation/absences.yaml",
                            "Ask somebody else, or correct the absence.");
                }
            });
        }
    }

    private static @Nullable Absence during(ScheduleOverride override, Evidence evidence) {
        Person person = evidence.people().get(override.who());
        if (person == null) {
            return null;
        }
        ZoneId zone = person.zone();
        for (Absence absence : evidence.escalation().absences()) {
            Instant begins = absence.from().atStartOfDay(zone).toInstant();
            Instant ends = absence.through().plusDays(1).atStartOfDay(zone).toInstant();
            if (absence.person().equals(person.id())
                    && begins.isBefore(override.until())
                    && override.from().isBefore(ends)) {
                return absence;
            }
        }
        return null;
    }
}
