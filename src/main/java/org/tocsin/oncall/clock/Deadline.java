package org.tocsin.oncall.clock;

import java.time.Instant;

/**
 * The end of a limit by two ways of counting.
 *
 * @param latest never before {@code safe}
 */
record Deadline(Instant safe, Instant latest) {
    /** The earlier of each. */
    Deadline and(Deadline other) {
        return new Deadline(
                safe.isBefore(other.safe) ? safe : other.safe, latest.isBefore(other.latest) ? latest : other.latest);
    }
}
