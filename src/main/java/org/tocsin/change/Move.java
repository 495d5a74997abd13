package org.tocsin.change;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time for which somebody else is on call than before, at most a shift long.
 *
 * @param before whose it was; null where nobody had to go for {@code after} to come
 * @param after whose it is; null where nobody came
 * @param how what became of it
 */
record Move(
        Instant from,
        Instant until,
        @Nullable Turn before,
        @Nullable Turn after,
        How how) {
    /** What became of a stretch of time. */
    enum How {
        /** It went from one to another. */
        PASSES,
        /** Somebody takes it, whom nobody had before. */
        FILLED,
        /** Nobody has it any more. */
        EMPTIED,
        /** Somebody stands beside those who had it. */
        JOINED,
        /** Somebody leaves it to those who stand there already. */
        LEFT,
        /** The same people have it, and another of them is called first. */
        FIRST
    }

    boolean sameAs(Move other) {
        return how == other.how
                && Objects.equals(person(before), person(other.before))
                && Objects.equals(person(after), person(other.after));
    }

    static @Nullable Ref person(@Nullable Turn turn) {
        return turn == null ? null : turn.person();
    }
}
