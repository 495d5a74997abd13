package org.tocsin.oncall.clock;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Obligation.Stage;

/**
 * Until when one notification has to be made.
 *
 * @param safe the instant by which it is in time by every way of counting; null while nothing it runs from is known
 * @param latest the last instant at which one can still argue that it is in time; null where {@code safe} is
 * @param waitsFor events and stages of which it is not known when they were, and which can bring a deadline, or an earlier
 *     one; sorted
 * @param assumed the stages that are taken to be submitted no sooner than their own deadline; it is earlier when one is
 * @param submitted when it was first made; null while it has not been
 * @param needless whether an event before the deadline made it needless
 */
public record Due(
        Stage stage,
        @Nullable Instant safe,
        @Nullable Instant latest,
        List<String> waitsFor,
        List<String> assumed,
        @Nullable Instant submitted,
        boolean needless) {
    public Due {
        waitsFor = List.copyOf(waitsFor);
        assumed = List.copyOf(assumed);
    }

    /** How a notification stands. */
    public enum State {
        /** Another event made it needless. */
        NEEDLESS,
        /** Nothing it runs from is known. */
        NOT_RUNNING,
        /** It is still to be made, and in time. */
        RUNNING,
        /** It has not been made; that it would be in time can only be argued. */
        ARGUABLE,
        /** It has not been made, and its time is over. */
        OVERDUE,
        /** It was made in time. */
        MET,
        /** It was made; that it was in time can only be argued. */
        MET_ARGUABLY,
        /** It was made too late. */
        LATE
    }

    /** How it stands at an instant. */
    public State at(Instant now) {
        if (submitted != null) {
            if (safe == null || latest == null || !submitted.isAfter(safe)) {
                return State.MET;
            }
            return submitted.isAfter(latest) ? State.LATE : State.MET_ARGUABLY;
        }
        if (needless) {
            return State.NEEDLESS;
        }
        if (safe == null || latest == null) {
            return State.NOT_RUNNING;
        }
        if (!now.isAfter(safe)) {
            return State.RUNNING;
        }
        return now.isAfter(latest) ? State.OVERDUE : State.ARGUABLE;
    }
}
