package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * One labelled fact: words with moments among them, or the components it is about.
 *
 * @param text null where the fact is about components
 * @param late says that a promise was not kept, from when that is so; null where nothing was promised
 * @param marks empty where the fact is not about components
 */
public record Fact(
        String label, @Nullable Phrase text, @Nullable Mark late, List<Mark> marks) {
    public Fact {
        marks = List.copyOf(marks);
    }

    static Fact at(String label, Moment moment) {
        return words(label, Phrase.of(moment));
    }

    static Fact words(String label, Phrase text) {
        return new Fact(label, text, null, List.of());
    }

    static Fact promised(String label, Moment moment, Mark late) {
        return new Fact(label, Phrase.of(moment), late, List.of());
    }

    static Fact about(String label, List<Mark> marks) {
        return new Fact(label, null, null, marks);
    }
}
