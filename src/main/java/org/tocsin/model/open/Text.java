package org.tocsin.model.open;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words for customers, in the language of one page; beside them the same in other languages.
 *
 * @param words plain text or Markdown, in {@code language}
 * @param language BCP 47 tag; empty where the record names no language, which means the page's main one
 * @param translations every version by its language, {@code words} among them; empty where the record names no language
 */
public record Text(String words, String language, SortedMap<String, String> translations) {
    public Text {
        translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
        if (!translations.isEmpty() && !words.equals(translations.get(language))) {
            throw new IllegalArgumentException("the words are not those in " + language);
        }
    }

    /** Words in the page's main language. */
    public static Text of(String words) {
        return new Text(words, "", Collections.emptySortedMap());
    }

    /** {@link #of(String)}, or null for null. */
    public static @Nullable Text ofNullable(@Nullable String words) {
        return words == null ? null : of(words);
    }

    /** The versions in several languages, at least one; the first by its tag stands for all until {@link #in} chooses. */
    public static Text of(SortedMap<String, String> translations) {
        String first = translations.firstKey();
        return new Text(translations.getOrDefault(first, ""), first, translations);
    }

    /** The same in a language; in the page's main language where there is no such version. */
    public Text in(String wanted, String main) {
        if (!translated()) {
            return this;
        }
        String chosen = translations.containsKey(wanted) ? wanted : main;
        return translations.containsKey(chosen) && !chosen.equals(language)
                ? new Text(translations.getOrDefault(chosen, words), chosen, translations)
                : this;
    }

    /** Whether there are versions in other languages, or the record names the one. */
    public boolean translated() {
        return !translations.isEmpty();
    }

    /** The language the words are in. */
    public String languageOr(String main) {
        return language.isEmpty() ? main : language;
    }
}
