package org.tocsin.model.internal;

/** Names a review: its file's name in {@code escalation/reviews/}. */
public record ReviewId(String value) implements Comparable<ReviewId> {
    @Override
    public int compareTo(ReviewId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
