package org.tocsin.record.shape;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word that an author most likely meant. */
public final class NearestWord {
    private NearestWord() {}

    /** The nearest of the known words; empty when none is near enough to offer. */
    public static Optional<String> to(String written, Collection<String> known) {
        String plain = plain(written);
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, plain.length() / 3));
        return known.stream()
                .filter(word -> distance.apply(plain, plain(word)) >= 0)
                .min(Comparator.comparing((String word) -> distance.apply(plain, plain(word)))
                        .thenComparing(word -> word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
