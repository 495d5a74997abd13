package org.tocsin.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Where a command speaks.
 *
 * @param out results, for people and for other programs
 * @param err progress and failures
 * @param interactive whether a person watches {@code err}, so that progress may be shown and overwritten
 * @param in what a person types; null where nobody can be asked
 */
record Terminal(
        PrintWriter out,
        PrintWriter err,
        boolean interactive,
        @Nullable BufferedReader in) {
    private static final String ERASE_LINE = "\r\u001B[2K";

    /** One at which nobody can be asked. */
    Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
        this(out, err, interactive, null);
    }

    /** Shows what is being done, if a person watches; the next call replaces it. */
    void progress(String doing) {
        if (interactive) {
            err.print(ERASE_LINE + doing + " …");
            err.flush();
        }
    }

    /** Removes what {@link #progress} showed. */
    void progressEnds() {
        if (interactive) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
