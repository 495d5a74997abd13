package org.tocsin.site.status;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.site.Markdown;
import org.tocsin.site.Messages;
import org.tocsin.site.Moment;
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

    /** The same with moments in its places. */
    Phrase phrase(String key, Moment... places) {
        String text = messages.text(key);
        List<Phrase.Part> parts = new ArrayList<>();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
            Moment moment = places[text.charAt(open + 1) - '0'];
            parts.add(new Phrase.Part(text.substring(done, open), moment));
            done = open + 3;
        }
        if (done < text.length()) {
            parts.add(new Phrase.Part(text.substring(done), null));
        }
        return new Phrase(parts);
    }
}
