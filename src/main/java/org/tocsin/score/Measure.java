package org.tocsin.score;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Scenario;

/** Holds conduct against what the records expect, as {@link Scoring} does, or has what came of it from before. */
@FunctionalInterface
public interface Measure {
    /**
     * What came of conduct.
     *
     * @param scenario what was played; null for an incident
     */
    Score of(Conduct conduct, @Nullable Scenario scenario);
}
