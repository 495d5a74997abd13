package org.tocsin.oncall;

import java.time.Instant;
import java.time.LocalDate;
import org.tocsin.model.internal.PersonId;

/**
 * A stretch of time for which one person is on call in one schedule, within one turn.
 *
 * @param source why it is theirs
 */
public record Shift(PersonId person, Instant from, Instant until, Source source) {
    /** The time it takes. */
    public Span span() {
        return new Span(from, until);
    }

    /**
     * Where a shift comes from.
     *
     * @param override the place of the override in the schedule's list, from 0; -1 where it is a layer's turn
     * @param layer the layer's id; the reason of an override
     * @param turn the civil day of the hand-off with which the turn begins; of an override, the day it begins
     */
    public record Source(int override, String layer, LocalDate turn) {
        /** Whether an override made it so. */
        public boolean isOverride() {
            return override >= 0;
        }
    }
}
