package org.tocsin.model.internal;

/** Names a deployment slot in {@code escalation/calendars.yaml}. */
public record SlotId(String value) implements Comparable<SlotId> {
    @Override
    public int compareTo(SlotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
