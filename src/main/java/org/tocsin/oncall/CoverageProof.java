package org.tocsin.oncall;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Rotation;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.StepTarget.ToSchedule;
import org.tocsin.model.internal.StepTarget.Which;

/**
 * What being on call holds over a time, at every instant of it: nothing is sampled. Between two instants at which a shift, an
 * absence, a holiday, a peak or a window begins or ends nobody comes or goes, so each stretch between them is looked at once.
 *
 * @param time over which it holds
 * @param findings sorted by kind, then record
 * @param schedules in the order of the records
 * @param people what all schedules together ask of each person, most first
 */
public record CoverageProof(Span time, List<Finding> findings, List<ScheduleCoverage> schedules, List<Load> people) {
    /** How far ahead it looks unless told otherwise. */
    public static final int DAYS = 366;

    public CoverageProof {
        findings = List.copyOf(findings);
        schedules = List.copyOf(schedules);
        people = List.copyOf(people);
    }

    /** The year to come: 366 days from where a day begins. */
    public static Span year(LocalDate day, ZoneId zone) {
        return new Span(CivilTime.start(day, zone), CivilTime.start(day.plusDays(DAYS), zone));
    }

    /** Looks at every stretch of a time. */
    public static CoverageProof over(Span time, Escalation escalation) {
        return of(horizon(time, escalation));
    }

    static Horizon horizon(Span time, Escalation escalation) {
        Span known = tellsNext(escalation) ? new Span(time.from(), time.until().plus(longestTurn(escalation))) : time;
        return new Horizon(escalation, Rota.of(escalation, known), time);
    }

    static CoverageProof of(Horizon horizon) {
        Escalation escalation = horizon.escalation();
        Findings findings = new Findings();
        Duties duties = new Duties(horizon);
        List<ScheduleCoverage> schedules = new ArrayList<>();
        for (Schedule schedule : escalation.schedules()) {
            Wanted wanted = Wanted.of(schedule, escalation, horizon.time());
            new StaffingFindings(horizon, schedule, findings).find(wanted);
            new AbilityFindings(horizon, schedule, findings).find(wanted);
            new OverrideFindings(horizon, schedule, findings).find();
            new ShareFindings(horizon, schedule, findings).find();
            schedules.add(coverage(schedule, wanted, horizon, duties));
        }
        escalation.policies().forEach(policy -> new StepFindings(horizon, policy, findings).find());
        new RoleFindings(horizon, findings).find();
        new ApprovalFindings(horizon, findings).find();
        new PlatformFindings(horizon, findings).find();
        new LoadFindings(horizon, duties, findings).find();
        return new CoverageProof(horizon.time(), findings.sorted(), schedules, duties.loads());
    }

    private static ScheduleCoverage coverage(Schedule schedule, Wanted wanted, Horizon horizon, Duties duties) {
        List<Span> somebody = horizon.crew(schedule.id()).when(people -> !people.isEmpty());
        return new ScheduleCoverage(
                schedule.id(),
                Duties.length(wanted.covered()),
                Duties.length(Spans.common(wanted.covered(), somebody)),
                duties.loads(schedule));
    }

    /** So far beyond the time the next change of any layer lies, the last windows before it included. */
    private static Duration longestTurn(Escalation escalation) {
        return Duration.ofDays(7
                + escalation.schedules().stream()
                        .flatMap(schedule -> schedule.layers().stream())
                        .map(Layer::rotation)
                        .mapToInt(CoverageProof::days)
                        .max()
                        .orElse(0));
    }

    private static int days(Rotation rotation) {
        return switch (rotation.frequency()) {
            case DAILY -> rotation.every();
            case WEEKLY -> 7 * rotation.every();
            case MONTHLY -> 31 * rotation.every();
            case RRULE -> DAYS;
        };
    }

    private static boolean tellsNext(Escalation escalation) {
        return escalation.policies().stream()
                .flatMap(policy -> policy.steps().stream())
                .flatMap(step -> step.targets().stream())
                .anyMatch(CoverageProof::isNext);
    }

    private static boolean isNext(StepTarget target) {
        return target instanceof ToSchedule to && to.which() == Which.NEXT;
    }

    /** Whether somebody is out of reach at some instant. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.kind().isError());
    }

    /** The findings of one kind. */
    public List<Finding> of(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
