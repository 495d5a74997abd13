package org.tocsin.site.status;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.language.Languages;
import org.tocsin.model.open.Text;
import org.tocsin.site.Markdown;
import org.tocsin.site.Messages;
import org.tocsin.site.Moment;
import org.tocsin.site.Moments;
import org.tocsin.site.Spans;

/** How a site says things: its wording, its times, its markup. */
record Voice(Messages messages, Messages main, Moments moments, Spans spans, Markdown markdown) {
    /** Of the only or the main language. */
    static Voice of(Messages messages, ZoneId zone) {
        return of(messages, messages, zone);
    }

    /**
     * Of one language.
     *
     * @param main the wording of the language of texts that name none
     */
    static Voice of(Messages messages, Messages main, ZoneId zone) {
        return new Voice(messages, main, new Moments(zone, messages), new Spans(messages), new Markdown());
    }

    /** What to say of a text that is not in the language of the page; null where it is. */
    @Nullable
    Foreign foreign(Text text) {
        String language = text.languageOr(main.language());
        return language.equals(messages.language())
                ? null
                : new Foreign(
                        language, Languages.direction(language), say("language.only", main.text("language.name")));
    }

    /** What was written, as markup. */
    Said said(Text text) {
        return new Said(markdown.html(text.words()), foreign(text));
    }

    /** What was written, as markup; null for null. */
    @Nullable
    Said saidIfAny(@Nullable Text text) {
        return text == null ? null : said(text);
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
