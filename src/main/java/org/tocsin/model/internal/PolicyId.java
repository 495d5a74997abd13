package org.tocsin.model.internal;

/** Names an escalation policy: its file's name in {@code escalation/policies/}. */
public record PolicyId(String value) implements Comparable<PolicyId> {
    @Override
    public int compareTo(PolicyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
