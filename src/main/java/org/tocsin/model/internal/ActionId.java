package org.tocsin.model.internal;

/** Names a class of action that needs approval, in {@code escalation/authority.yaml}. */
public record ActionId(String value) implements Comparable<ActionId> {
    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
