package org.tocsin.model.internal;

/** Names a peak in {@code escalation/calendars.yaml}. */
public record PeakId(String value) implements Comparable<PeakId> {
    @Override
    public int compareTo(PeakId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
