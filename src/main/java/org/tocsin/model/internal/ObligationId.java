package org.tocsin.model.internal;

/** Names a duty to notify: its file's name in {@code escalation/obligations/}. */
public record ObligationId(String value) implements Comparable<ObligationId> {
    @Override
    public int compareTo(ObligationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
