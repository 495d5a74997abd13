package org.tocsin.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Holds a wording against the English one, which has every key.
 *
 * <p>A key that English has in the forms {@code .one} and {@code .other} stands in each plural form of the language; what
 * is filled in is the same everywhere, save that a form that stands for one number alone need not show it.
 */
public final class WordingReview {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)\\}?");
    private static final String OTHER = "." + Plurals.OTHER;
    private static final long FAR_ENOUGH = 1_000;

    private final Map<String, String> english;

    public WordingReview(Map<String, String> english) {
        this.english = Map.copyOf(english);
    }

    /** What can be wrong with a line. */
    public enum Mistake {
        UNREADABLE,
        TWICE,
        UNKNOWN_KEY,
        OTHER_PLACES,
        BAD_PLURAL_RULE,
        NO_TEXT
    }

    /**
     * What is wrong with a line.
     *
     * @param key empty where the line has none
     * @param expected the places that English fills, or the keys near it; empty where nothing can be said
     */
    public record Fault(Mistake mistake, int line, String key, String expected) {}

    /**
     * The faults of single lines, in the file's order.
     *
     * @param base the wording over which the file lies; its plural forms hold where the file states none
     */
    public List<Fault> faults(WordingFile file, Map<String, String> base) {
        List<Fault> faults = new ArrayList<>();
        file.unreadable().forEach(line -> faults.add(new Fault(Mistake.UNREADABLE, line, "", "key = text")));
        Plurals own = plurals(file, faults);
        Plurals plurals = own.forms().isEmpty() ? rules(base) : own;
        Set<String> known = keys(plurals);
        Set<String> seen = new TreeSet<>();
        for (WordingFile.Entry entry : file.entries()) {
            if (entry.key().startsWith("plural.")) {
                continue;
            }
            if (!known.contains(entry.key())) {
                faults.add(new Fault(Mistake.UNKNOWN_KEY, entry.line(), entry.key(), ""));
            } else if (!seen.add(entry.key())) {
                faults.add(new Fault(Mistake.TWICE, entry.line(), entry.key(), ""));
            } else if (entry.text().isEmpty()) {
                faults.add(new Fault(Mistake.NO_TEXT, entry.line(), entry.key(), ""));
            } else if (!placesFit(entry, plurals)) {
                faults.add(new Fault(
                        Mistake.OTHER_PLACES,
                        entry.line(),
                        entry.key(),
                        String.join(" ", places(inEnglish(entry.key())))));
            }
        }
        return faults;
    }

    /** Every key that a complete wording must have beside these, sorted. */
    public Set<String> missing(Map<String, String> wording) {
        Set<String> missing = keys(rules(wording));
        missing.removeAll(wording.keySet());
        return missing;
    }

    /** Every key that English has, each counted text in the forms of a language. */
    public Set<String> keys(Plurals plurals) {
        Set<String> keys = new TreeSet<>();
        for (String key : english.keySet()) {
            if (key.startsWith("plural.")) {
                continue;
            }
            String counted = counted(key);
            if (counted.isEmpty()) {
                keys.add(key);
            } else {
                plurals.names().forEach(form -> keys.add(counted + "." + form));
            }
        }
        return keys;
    }

    private static Plurals rules(Map<String, String> wording) {
        try {
            return Plurals.of(wording);
        } catch (IllegalArgumentException e) {
            return new Plurals(List.of());
        }
    }

    private static Plurals plurals(WordingFile file, List<Fault> faults) {
        Map<String, String> sound = new HashMap<>();
        for (WordingFile.Entry entry : file.entries()) {
            if (entry.key().startsWith("plural.")) {
                try {
                    PluralRule.parse(entry.text());
                    sound.put(entry.key(), entry.text());
                } catch (IllegalArgumentException e) {
                    faults.add(new Fault(Mistake.BAD_PLURAL_RULE, entry.line(), entry.key(), "n % 10 = 2..4"));
                }
            }
        }
        return Plurals.of(sound);
    }

    /** The part before {@code .other} or {@code .one} of a counted text; empty for other keys. */
    private String counted(String key) {
        int dot = key.lastIndexOf('.');
        String stem = dot < 0 ? key : key.substring(0, dot);
        boolean form = dot >= 0 && Plurals.NAMES.contains(key.substring(dot + 1));
        return form && english.containsKey(stem + OTHER) && english.containsKey(stem + ".one") ? stem : "";
    }

    private String inEnglish(String key) {
        String same = english.get(key);
        String stem = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        String counted = english.get(stem + OTHER);
        return counted != null && Plurals.NAMES.contains(key.substring(stem.length() + 1))
                ? counted
                : same == null ? "" : same;
    }

    private boolean placesFit(WordingFile.Entry entry, Plurals plurals) {
        Set<String> wanted = places(inEnglish(entry.key()));
        Set<String> found = places(entry.text());
        if (found.equals(wanted)) {
            return true;
        }
        String stem = counted(entry.key());
        if (stem.isEmpty() && !english.containsKey(entry.key())) {
            stem = entry.key().substring(0, entry.key().lastIndexOf('.'));
        }
        found.add("{0}");
        return !stem.isEmpty()
                && found.equals(wanted)
                && standsForOneNumber(plurals, entry.key().substring(stem.length() + 1));
    }

    private static boolean standsForOneNumber(Plurals plurals, String form) {
        return LongStream.rangeClosed(0, FAR_ENOUGH)
                        .filter(number -> plurals.formOf(number).equals(form))
                        .count()
                == 1;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }
}
