package org.tocsin.model.open;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A word to customers that stands at the top of the page for some time, such as a change that is coming.
 *
 * @param said Markdown without raw HTML
 * @param from when it appears
 * @param until when it is taken down; later than {@code from}
 * @param link where to read more
 */
public record Notice(Text said, Instant from, Instant until, StatusSettings.@Nullable Link link) {
    /** Markdown without raw HTML. */
    public String message() {
        return said.words();
    }

    /** The same in another of the page's languages. */
    public Notice in(String language, String main) {
        return new Notice(
                said.in(language, main),
                from,
                until,
                link == null ? null : new StatusSettings.Link(link.words().in(language, main), link.url()));
    }
}
