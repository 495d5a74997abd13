package org.tocsin.check;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.tocsin.language.Languages;
import org.tocsin.language.OurWording;
import org.tocsin.language.WordingFile;
import org.tocsin.language.WordingReview;
import org.tocsin.language.WordingReview.Fault;
import org.tocsin.problem.Place;
import org.tocsin.source.SourceTree;

/** A heading without words, or with a number missing, would be seen by every reader. */
final class WordingFaults implements Rule {
    private static final int SOME = 5;

    @Override
    public String id() {
        return "messages-file";
    }

    @Override
    public String meaning() {
        return "A messages file of the repository has only keys that Tocsin knows, and each fills in what the English one does.";
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Example example() {
        return Example.of("templates/messages/en.properties", """
                frame.now = Right now
                missing.home = «|See {0} »what is working now
                """);
    }

    static String path(String language) {
        return "templates/messages/" + language + ".properties";
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        SourceTree tree = evidence.records().tree();
        for (String language : evidence.records().status().value().languages()) {
            if (tree.has(path(language))) {
                check(language, new String(tree.bytes(path(language)), StandardCharsets.UTF_8), findings);
            }
        }
    }

    private static void check(String language, String lines, Findings findings) {
        Map<String, String> english = OurWording.of("en");
        boolean ours = Languages.known(language);
        Map<String, String> base = ours ? OurWording.of(Languages.serving(language)) : Map.of();
        WordingReview review = new WordingReview(english);
        WordingFile file = WordingFile.parse(lines);
        for (Fault fault : review.faults(file, base)) {
            tell(fault, lines, path(language), english.keySet(), findings);
        }
        Set<String> missing = ours ? Set.of() : review.missing(file.byKey());
        if (!missing.isEmpty()) {
            String first = String.join(", ", missing.stream().limit(SOME).toList());
            findings.error(
                    Place.of(path(language)),
                    "this language lacks " + missing.size() + (missing.size() == 1 ? " key" : " keys"),
                    first + (missing.size() > SOME ? " and others" : ""),
                    "Add them; the English texts are in templates/messages/en.properties of Tocsin.");
        }
    }

    private static void tell(Fault fault, String lines, String path, Set<String> known, Findings findings) {
        String key = "`" + fault.key() + "`";
        String line = lines.split("\r?\n", -1)[fault.line() - 1];
        int text = line.indexOf('=') + 1;
        while (text < line.length() && line.charAt(text) == ' ') {
            text++;
        }
        Place atKey = Place.of(path, fault.line(), 1);
        Place atText = Place.of(path, fault.line(), text + 1);
        switch (fault.mistake()) {
            case UNREADABLE ->
                findings.error(
                        atKey, "this line is no key with its text", fault.expected(), "Put = between key and text.");
            case TWICE -> findings.error(atKey, key + " stands here a second time", "each key once", "Delete one.");
            case UNKNOWN_KEY ->
                findings.error(
                        atKey,
                        key + " is not a key of the wording, or no form of this language",
                        "a key of the English wording",
                        Phrases.didYouMean(fault.key(), known, "Delete the line."));
            case NO_TEXT -> findings.error(atKey, key + " has no text", "words", "Write them, or delete the line.");
            case BAD_PLURAL_RULE ->
                findings.error(
                        atText,
                        key + " is not a plural rule",
                        "a rule as CLDR writes it, such as " + fault.expected(),
                        "Copy it from the plural rules of CLDR.");
            case OTHER_PLACES ->
                findings.error(
                        atText,
                        "this text does not fill in what the English one does",
                        fault.expected().isEmpty() ? "no places such as {0}" : fault.expected(),
                        "Use each of these once, wherever the language wants it.");
        }
    }
}
