package org.tocsin.record.shape;

import java.util.List;
import java.util.Locale;
import org.tocsin.record.yaml.YamlScalar;

/** What several types say in the same words. */
final class Refusals {
    private Refusals() {}

    static void blank(YamlScalar at, Reading reading) {
        reading.refuse(
                at, "empty-field", "there is no text here", "at least one word", "Write the text, or delete the line.");
    }

    static void unknownWord(String text, List<String> known, YamlScalar at, Reading reading) {
        reading.refuse(
                at,
                "unknown-word",
                "`" + text + "` is not one of the words that can stand here",
                "one of " + String.join(", ", known),
                NearestWord.to(text, known)
                        .map(near -> "Did you mean `" + near + "`?")
                        .orElse("Choose the one that fits."));
    }

    static void tooLong(int length, int longest, YamlScalar at, Reading reading) {
        reading.refuse(
                at,
                "too-long",
                "this text has " + length + " characters",
                "at most " + longest,
                "Shorten it; details belong in a message, and long logs in an attachment.");
    }

    /** Refuses what cannot be seen or turns the direction of the text around it, and says whether there was any. */
    static boolean unprintable(String text, YamlScalar at, Reading reading) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= '\u007F' && c <= '\u009F');
            boolean embedding = c >= '\u202A' && c <= '\u202E';
            boolean separator = c == '\u2028' || c == '\u2029';
            boolean half = Character.isHighSurrogate(c)
                    ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                    : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
            if (control || embedding || separator || half) {
                reading.refuse(
                        at,
                        "unseen-character",
                        String.format(Locale.ROOT, "an invisible character (U+%04X) is in this text", (int) c),
                        "letters, digits, signs and spaces",
                        "Write the text anew, or copy it from a program that shows all characters.");
                return true;
            }
        }
        return false;
    }
}
