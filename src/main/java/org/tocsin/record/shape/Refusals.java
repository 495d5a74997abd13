package org.tocsin.record.shape;

import java.util.List;
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
}
