package org.tocsin.drill;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleOverride;

/** Records with one thing changed. */
public final class Changed {
    private Changed() {}

    public static Escalation policies(Escalation all, UnaryOperator<EscalationPolicy> change) {
        return with(all, all.policies().stream().map(change).toList(), all.schedules(), all.absences());
    }

    public static Escalation schedules(Escalation all, UnaryOperator<Schedule> change) {
        return with(all, all.policies(), all.schedules().stream().map(change).toList(), all.absences());
    }

    public static Escalation absences(Escalation all, List<Absence> absences) {
        return with(all, all.policies(), all.schedules(), absences);
    }

    public static Schedule overrides(Schedule schedule, List<ScheduleOverride> overrides) {
        return with(schedule, schedule.minimum(), overrides);
    }

    public static Schedule minimum(Schedule schedule, int minimum) {
        return with(schedule, minimum, schedule.overrides());
    }

    private static Schedule with(Schedule schedule, int minimum, List<ScheduleOverride> overrides) {
        return new Schedule(
                schedule.id(),
                schedule.title(),
                schedule.owner(),
                schedule.zone(),
                minimum,
                schedule.coverage(),
                schedule.holidays(),
                schedule.holidayMinimum(),
                schedule.peaks(),
                schedule.skills(),
                schedule.languages(),
                schedule.layers(),
                overrides);
    }

    private static Escalation with(
            Escalation all, List<EscalationPolicy> policies, List<Schedule> schedules, List<Absence> absences) {
        return new Escalation(
                all.people(),
                all.teams(),
                all.skills(),
                all.roles(),
                all.channels(),
                all.severities(),
                all.actions(),
                all.processes(),
                policies,
                schedules,
                absences,
                all.calendars(),
                all.vendors(),
                all.objectives(),
                all.obligations(),
                all.reviews(),
                all.limits());
    }
}
