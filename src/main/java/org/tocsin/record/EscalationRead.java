package org.tocsin.record;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.problem.Problem;

/**
 * What reading the folder {@code escalation/} alone gave.
 *
 * @param escalation null when a file could not be read
 * @param zone in which the desk writes times; UTC where its settings do not say
 * @param problems what reading found, sorted
 */
public record EscalationRead(@Nullable Escalation escalation, ZoneId zone, List<Problem> problems) {
    public EscalationRead {
        problems = problems.stream().sorted().toList();
    }
}
