package org.tocsin.site;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.language.Languages;
import org.tocsin.language.OurWording;
import org.tocsin.language.Plurals;
import org.tocsin.language.WordingFile;

/** The wording of a site in one language, and how numbers look in it. */
public final class Messages {
    private static final String ENGLISH = "en";
    private static final String LATIN_DIGITS = "0123456789";

    private final String language;
    private final Map<String, String> byKey;
    private final Plurals plurals;
    private final String digits;

    private Messages(String language, Map<String, String> byKey) {
        this.language = language;
        this.byKey = byKey;
        this.plurals = Plurals.of(byKey);
        this.digits = byKey.getOrDefault("number.digits", LATIN_DIGITS);
    }

    /** Reads the lines of a messages file: {@code key = text with {0}}. */
    public static Messages parse(String lines) {
        return new Messages(ENGLISH, WordingFile.parse(lines).byKey());
    }

    /** The English wording that comes with the program. */
    public static Messages english() {
        return in(ENGLISH, Map.of());
    }

    /**
     * The wording in a language: that of the program, in English where it has none, and over it, key by key, a repository's
     * own.
     *
     * @param language BCP 47 tag
     */
    public static Messages in(String language, Map<String, String> own) {
        Map<String, String> byKey = new HashMap<>(OurWording.of(Languages.serving(language)));
        byKey.putAll(own);
        return new Messages(language, byKey);
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return Languages.direction(language);
    }

    /**
     * The text of a key, with its places filled in order.
     *
     * @throws IllegalStateException when the language has no such key
     */
    public String text(String key, String... places) {
        String text = byKey.get(key);
        if (text == null) {
            throw new IllegalStateException("the messages have no key " + key);
        }
        return places.length == 0 ? text : filled(text, places);
    }

    private static String filled(String text, String[] places) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            if (open + 2 < text.length() && text.charAt(open + 2) == '}') {
                int place = text.charAt(open + 1) - '0';
                if (place >= 0 && place < places.length) {
                    out.append(text, done, open).append(places[place]);
                    done = open + 3;
                }
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    /** The text for a number of things, in the form the number asks for; {@code {0}} is the number. */
    public String count(String key, long number) {
        return text(key + "." + plurals.formOf(number), number(number));
    }

    /** A whole number in the digits of the language. */
    public String number(long number) {
        return digits(Long.toString(number));
    }

    /**
     * A share of a hundred, such as {@code 99.98 %}.
     *
     * @param plain the number with a point, such as {@code 99.98}
     */
    public String percent(String plain) {
        String decimal = byKey.getOrDefault("number.decimal", ".");
        return text("number.percent", digits(plain).replace(".", decimal));
    }

    /** A text in which each digit stands as the language writes it, such as {@code 09:12}. */
    public String digits(String text) {
        if (digits.equals(LATIN_DIGITS)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
        }
        return out.toString();
    }
}
