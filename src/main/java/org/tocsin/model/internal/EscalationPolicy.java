package org.tocsin.model.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is told, in which order and by when, for some processes at some severities.
 *
 * @param reviewed the day it was last reviewed
 * @param reviewBy the day by which it must be reviewed again
 * @param rationale why it is as it is; Markdown
 * @param steps in the order written
 */
public record EscalationPolicy(
        PolicyId id,
        String title,
        List<ProcessId> processes,
        List<SeverityId> severities,
        PersonId owner,
        PersonId approver,
        LocalDate reviewed,
        LocalDate reviewBy,
        String rationale,
        Targets targets,
        List<Step> steps,
        Exhausted onExhausted) {
    public EscalationPolicy {
        processes = List.copyOf(processes);
        severities = List.copyOf(severities);
        steps = List.copyOf(steps);
    }

    /** Within what time each thing is to happen, counted from the trigger. */
    public record Targets(Duration acknowledge, Duration firstUpdate, Duration restore) {}

    /**
     * What happens when every step has passed: repeat, go on with another policy, or tell a role.
     *
     * @param repeat how many times the steps are gone through again; 0 for never
     */
    public record Exhausted(
            int repeat, @Nullable PolicyId policy, @Nullable RoleId role) {}
}
