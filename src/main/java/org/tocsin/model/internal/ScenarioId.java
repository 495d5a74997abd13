package org.tocsin.model.internal;

/** Names a drill scenario: its file's name in {@code content/drills/scenarios/}. */
public record ScenarioId(String value) implements Comparable<ScenarioId> {
    @Override
    public int compareTo(ScenarioId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
