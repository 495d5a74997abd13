package org.tocsin.model.internal;

/** Names a channel in {@code escalation/channels.yaml}. */
public record ChannelId(String value) implements Comparable<ChannelId> {
    @Override
    public int compareTo(ChannelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
