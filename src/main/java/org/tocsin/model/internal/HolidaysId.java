package org.tocsin.model.internal;

/** Names a calendar of public holidays in {@code escalation/calendars.yaml}. */
public record HolidaysId(String value) implements Comparable<HolidaysId> {
    @Override
    public int compareTo(HolidaysId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
