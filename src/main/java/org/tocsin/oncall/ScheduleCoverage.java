package org.tocsin.oncall;

import java.time.Duration;
import java.util.List;
import org.tocsin.model.internal.ScheduleId;

/**
 * How well a schedule is covered over a time.
 *
 * @param wanted how long somebody has to be on call
 * @param covered how much of that somebody is
 * @param loads what it asks of each of its people, most first
 */
public record ScheduleCoverage(ScheduleId schedule, Duration wanted, Duration covered, List<Load> loads) {
    public ScheduleCoverage {
        loads = List.copyOf(loads);
    }
}
