package org.tocsin.model.internal;

/** Names a drill: its folder's name in {@code content/drills/}. */
public record DrillId(String value) implements Comparable<DrillId> {
    @Override
    public int compareTo(DrillId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
