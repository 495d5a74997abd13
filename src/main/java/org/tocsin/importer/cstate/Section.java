package org.tocsin.importer.cstate;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.UpdateStatus;

/**
 * A part of an issue's body that was written at one time.
 *
 * @param status when its mark names one
 * @param at when it says so itself
 * @param text Markdown without HTML, and without its mark
 * @param asWritten the same with its mark, for where its place must show that it is an update
 * @param line 1-based
 */
record Section(
        Marker.Kind kind,
        @Nullable UpdateStatus status,
        @Nullable OffsetDateTime at,
        String text,
        String asWritten,
        int line) {

    boolean isInitial() {
        return kind == Marker.Kind.INITIAL;
    }

    boolean isClosing() {
        return kind == Marker.Kind.CLOSING;
    }
}
