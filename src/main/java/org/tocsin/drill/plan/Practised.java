package org.tocsin.drill.plan;

import java.time.LocalDate;
import org.tocsin.drill.Situation;
import org.tocsin.model.internal.Drill;

/**
 * A drill that was held to its end, as coverage counts it.
 *
 * @param day on which it was held, in the desk's zone
 * @param changed whether the policy of its process has changed since
 */
public record Practised(Drill drill, Situation situation, LocalDate day, boolean changed) {
    /** The day it counts from. A change of the policy makes it as much older as halves it. */
    LocalDate countsFrom() {
        return changed ? day.minusDays(Decay.HALF_LIFE) : day;
    }
}
