package org.tocsin.model.open;

/** Names an incident or maintenance: its folder's name, date first, such as {@code 2026-11-03-invoices-late}. */
public record IncidentId(String value) implements Comparable<IncidentId> {
    @Override
    public int compareTo(IncidentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
