package org.tocsin.cli;

import org.tocsin.history.EscalationHistory;

/** What to say of a revision that names no commit. */
final class NoCommit {
    private NoCommit() {}

    static String words(String revision, EscalationHistory history) {
        String none = "there is no commit " + revision + " in this repository";
        return history.isShallow()
                ? none + ", whose clone is cut off: git fetch --unshallow brings earlier ones"
                : none;
    }
}
