package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * One labelled fact: a moment, words, or the components it is about.
 *
 * @param moment null where the fact is not one
 * @param text null where the fact is not words
 * @param marks empty where the fact is not about components
 */
public record Fact(
        String label, @Nullable Moment moment, @Nullable String text, List<Mark> marks) {
    public Fact {
        marks = List.copyOf(marks);
    }

    static Fact at(String label, Moment moment) {
        return new Fact(label, moment, null, List.of());
    }

    static Fact words(String label, String text) {
        return new Fact(label, null, text, List.of());
    }

    static Fact about(String label, List<Mark> marks) {
        return new Fact(label, null, null, marks);
    }
}
