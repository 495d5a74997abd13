package org.tocsin.model.internal;

/** Names a critical business process: its file's name in {@code escalation/processes/}. */
public record ProcessId(String value) implements Comparable<ProcessId> {
    @Override
    public int compareTo(ProcessId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
