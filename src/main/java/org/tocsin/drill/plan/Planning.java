package org.tocsin.drill.plan;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ProcessId;

/**
 * How often to drill, and for how long to plan.
 *
 * @param today in the desk's zone
 * @param cadence from one drill to the next; a week or longer
 * @param until the last day on which a drill may become due
 * @param only the process to plan for alone; null for all
 */
public record Planning(
        LocalDate today,
        Period cadence,
        LocalDate until,
        @Nullable ProcessId only) {
    /** A year of a drill every 30 days, which is what a team that never drilled can keep up. */
    public static Planning year(LocalDate today) {
        return new Planning(today, Period.ofDays(30), today.plusYears(1), null);
    }
}
