package org.tocsin.cli;

import java.io.PrintWriter;

/**
 * Where a command speaks.
 *
 * @param out results, for people and for other programs
 * @param err progress and failures
 * @param interactive whether a person watches {@code err}, so that progress may be shown and overwritten
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
    private static final String ERASE_LINE = "\r\u001B[2K";

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
