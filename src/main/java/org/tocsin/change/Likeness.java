package org.tocsin.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How much of what two records say is the same, whatever they are called. */
final class Likeness {
    private static final double ENOUGH = 0.6;
    /** What a record's text has around its values: the names of types and components. */
    private static final Pattern FRAME = Pattern.compile("[A-Za-z]+\\[|[A-Za-z]+=");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    /** Each record that is gone with the new one most like it, where the two are enough alike; each at most once. */
    static <T> List<Matching.Pair<T>> pairs(List<T> gone, List<T> fresh, Function<T, String> id) {
        List<Candidate<T>> candidates = new ArrayList<>();
        for (T before : gone) {
            for (T after : fresh) {
                double likeness = of(text(before, id), text(after, id));
                if (likeness >= ENOUGH) {
                    candidates.add(new Candidate<>(before, after, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.likeness()));
        List<T> taken = new ArrayList<>();
        List<Matching.Pair<T>> pairs = new ArrayList<>();
        for (Candidate<T> candidate : candidates) {
            if (!taken.contains(candidate.before()) && !taken.contains(candidate.after())) {
                taken.add(candidate.before());
                taken.add(candidate.after());
                pairs.add(new Matching.Pair<>(candidate.before(), candidate.after()));
            }
        }
        return pairs;
    }

    private record Candidate<T>(T before, T after, double likeness) {}

    private static <T> String text(T record, Function<T, String> id) {
        return record.toString().replaceFirst("id=" + Pattern.quote(id.apply(record)), "");
    }

    /** The share of words they have in common, from 0 to 1. */
    static double of(String one, String other) {
        Map<String, Integer> words = new HashMap<>();
        int all = 0;
        for (String word : words(one)) {
            words.merge(word, 1, Integer::sum);
            all++;
        }
        int shared = 0;
        for (String word : words(other)) {
            all++;
            if (words.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return all == 0 ? 1 : 2.0 * shared / all;
    }

    private static List<String> words(String text) {
        String plain = FRAME.matcher(text).replaceAll(" ");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty() && !word.equals("null"))
                .toList();
    }
}
