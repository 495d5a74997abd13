package org.tocsin.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;

/** A rota that is not there calls nobody. */
final class UnknownSchedule implements Rule {
    @Override
    public String id() {
        return "unknown-schedule";
    }

    @Override
    public String meaning() {
        return "Every schedule that a record names has a file in escalation/schedules/.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/policies/money.yaml", """
            title: Money
            processes: [card-flow]
            severities: [sev1, sev2]
            owner: ana
            approver: ben
            reviewed: 2026-10-06
            review-by: 2027-01-04
            rationale: A payment taken twice costs trust.
            targets: {acknowledge: PT5M, first-update: PT15M, restore: PT4H}
            steps:
              - id: first
                after: PT2M
                notify: [{role: technical-lead}]
              - id: second
                after: PT10M
                notify: [{role: incident-commander}, {person: ben}, {schedule: «rota|rotas»}]
                approval: rollback
            on-exhausted: {repeat: 1, role: incident-commander}
            """).and("escalation/schedules/rota.yaml", """
            title: Rota
            owner: ana
            zone: Europe/Lisbon
            layers:
              - id: weeks
                rotation: weekly
                starts: 2026-01-05
                hand-off: {at: "09:00", day: monday}
                participants: [ana, ben]
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Set<ScheduleId> known =
                evidence.escalation().schedules().stream().map(Schedule::id).collect(Collectors.toUnmodifiableSet());
        new NamesInRecords(evidence)
                .schedules(new UnknownName<>(
                        known,
                        "schedule",
                        "the name of a file in escalation/schedules/, without .yaml",
                        "Correct the id, or write the schedule.",
                        findings));
    }
}
