package org.tocsin.change;

import org.jspecify.annotations.Nullable;

/**
 * A record as another names it. Two are equal when they are the same record, whatever it is called.
 *
 * @param label its name in words
 */
record Ref(Subject subject, String label) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ref ref && ref.subject.equals(subject);
    }

    @Override
    public int hashCode() {
        return subject.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
