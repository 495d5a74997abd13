package org.tocsin.site.desk;

import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * Something that did not go as the policy wants, and what becomes of it.
 *
 * @param anchor names it on a page that holds those of several drills
 * @param state whether it is overdue, due soon, open or closed
 * @param closing null while it is open
 */
public record GapRow(
        String anchor,
        String text,
        Way drill,
        Way owner,
        Moment due,
        Tag state,
        @Nullable Closing closing) {
    /**
     * How it was closed.
     *
     * @param commit leads to the version of the matrix that it made, where it made one; null where no commit is named
     */
    public record Closing(Moment on, String by, @Nullable Way commit) {}
}
