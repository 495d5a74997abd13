package org.tocsin.model.internal;

/** Names a severity in {@code escalation/severities.yaml}, such as {@code sev1}. */
public record SeverityId(String value) implements Comparable<SeverityId> {
    @Override
    public int compareTo(SeverityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
