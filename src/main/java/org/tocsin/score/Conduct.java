package org.tocsin.score;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.internal.SeverityId;

/**
 * How people acted, in an incident or in a drill.
 *
 * @param trigger from which the policy counts
 * @param ended when it was over, or broken off; what is due later was not exercised
 * @param scenario what was played; null for an incident
 * @param acts oldest first
 */
public record Conduct(
        ProcessId process,
        SeverityId severity,
        Instant trigger,
        Instant ended,
        @Nullable ScenarioId scenario,
        List<Act> acts) {
    public Conduct {
        acts = List.copyOf(acts);
    }
}
