package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * One version of a page.
 *
 * @param page that shows it
 * @param why the rationale, in paragraphs; what the author called the change where none is given
 * @param name of its file where the next version has another; else empty
 * @param signature who vouches for it, in words
 * @param doubtful whether the signature is there and does not hold
 * @param changed what changed against the one before; null for the first
 */
public record VersionRow(
        Way page,
        String brief,
        Moment at,
        String author,
        List<String> why,
        String name,
        String signature,
        boolean doubtful,
        @Nullable Way changed) {
    public VersionRow {
        why = List.copyOf(why);
    }
}
