package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * One labelled fact: a moment or some words, with a remark beside it.
 *
 * @param moment null where the fact is none
 * @param ways words and where they lead; empty where the fact is a moment
 * @param aside empty where there is nothing to add
 * @param late whether it should have happened already
 */
public record Fact(String label, @Nullable Moment moment, List<Way> ways, String aside, boolean late) {
    public Fact {
        ways = List.copyOf(ways);
    }

    static Fact words(String label, String words) {
        return of(label, List.of(Way.words(words)));
    }

    static Fact of(String label, Way way) {
        return of(label, List.of(way));
    }

    static Fact of(String label, List<Way> ways) {
        return new Fact(label, null, ways, "", false);
    }

    static Fact at(String label, Moment moment, String aside, boolean late) {
        return new Fact(label, moment, List.of(), aside, late);
    }

    Fact with(String remark) {
        return new Fact(label, moment, ways, remark, late);
    }
}
