package org.tocsin.model.internal;

/** Names a business objective in {@code escalation/objectives.yaml}. */
public record ObjectiveId(String value) implements Comparable<ObjectiveId> {
    @Override
    public int compareTo(ObjectiveId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
