package org.tocsin.site.status;

import java.time.ZoneId;
import org.tocsin.site.Markdown;
import org.tocsin.site.Messages;
import org.tocsin.site.Moments;
import org.tocsin.site.Spans;

/** How a site says things: its wording, its times, its markup. */
record Voice(Messages messages, Moments moments, Spans spans, Markdown markdown) {
    static Voice of(Messages messages, ZoneId zone) {
        return new Voice(messages, new Moments(zone, messages), new Spans(messages), new Markdown());
    }

    String say(String key, String... places) {
        return messages.text(key, places);
    }
}
