package org.tocsin.model.internal;

/** Names a role in {@code escalation/roles.yaml}. */
public record RoleId(String value) implements Comparable<RoleId> {
    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
