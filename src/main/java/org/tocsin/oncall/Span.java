package org.tocsin.oncall;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time, with its first instant and without its last.
 *
 * @param until later than {@code from}
 */
public record Span(Instant from, Instant until) implements Comparable<Span> {
    public Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a span ends after it begins: " + from + " to " + until);
        }
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    @Override
    public int compareTo(Span other) {
        int first = from.compareTo(other.from);
        return first != 0 ? first : until.compareTo(other.until);
    }
}
