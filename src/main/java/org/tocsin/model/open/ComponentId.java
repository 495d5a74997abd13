package org.tocsin.model.open;

/** Names a component; stable for ever, since addresses and feeds carry it. */
public record ComponentId(String value) implements Comparable<ComponentId> {
    @Override
    public int compareTo(ComponentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
