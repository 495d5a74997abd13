package org.tocsin.model.internal;

/** Names an on-call schedule: its file's name in {@code escalation/schedules/}. */
public record ScheduleId(String value) implements Comparable<ScheduleId> {
    @Override
    public int compareTo(ScheduleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
