package org.tocsin.site.status.feed;

import java.nio.charset.StandardCharsets;

/** A way to write a feed down. */
enum FeedFormat {
    ATOM,
    RSS,
    JSON;

    /**
     * A feed in this format.
     *
     * @param self the address of the file
     */
    byte[] bytes(Feed feed, String self) {
        String text = switch (this) {
            case ATOM -> AtomText.of(feed, self);
            case RSS -> RssText.of(feed, self);
            case JSON -> JsonFeedText.of(feed, self);
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
