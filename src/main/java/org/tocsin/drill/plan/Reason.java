package org.tocsin.drill.plan;

import java.util.Locale;

/**
 * Something that speaks for a drill.
 *
 * @param words one sentence for the owner of the process
 */
public record Reason(Kind kind, String words) {
    /** What kind of reason it is. */
    public enum Kind {
        NEVER_DRILLED,
        LAST_DRILL,
        INCIDENTS,
        POLICY_CHANGED,
        OPEN_GAP,
        NEVER_CALLED,
        /** Something that the process never was drilled with. */
        NEW_TO_PROCESS,
        /** Something that no process ever was drilled with. */
        NEW_TO_ALL;

        /** The word that stands for it in answers. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
