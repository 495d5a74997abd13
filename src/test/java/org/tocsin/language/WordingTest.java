package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tocsin.docs.Block;

/** Every language says everything. */
class WordingTest {
    private static final Path FOLDER = Path.of("templates/messages");

    @SuppressWarnings("unused") // named below
    private static final List<String> TAGS = Languages.OURS;

    @Test
    void everyMessagesFileIsALanguageOfOurs() throws IOException {
        TreeSet<String> tags = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.forEach(file -> tags.add(file.getFileName().toString().replace(".properties", "")));
        }

        assertThat(Languages.OURS).containsExactlyElementsOf(tags);
    }

    @ParameterizedTest
    @FieldSource("TAGS")
    void aLanguageHasEveryKeyAndNoOtherAndFillsInTheSame(String tag) throws IOException {
        WordingReview review = new WordingReview(read("en").byKey());
        WordingFile file = read(tag);

        assertThat(review.faults(file, Map.of())).isEmpty();
        assertThat(review.missing(file.byKey())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("TAGS")
    void wordsAreTranslatedNotCopied(String tag) throws IOException {
        Map<String, String> english = read("en").byKey();
        Map<String, String> here = read(tag).byKey();
        TreeSet<String> copied = new TreeSet<>();
        english.forEach((key, text) -> {
            if (text.equals(here.get(key)) && text.split(" ", -1).length > 3 && text.matches(".*[a-z]{4}.*")) {
                copied.add(key);
            }
        });

        assertThat(tag.equals("en") ? List.of() : copied).isEmpty();
    }

    private static WordingFile read(String tag) throws IOException {
        return WordingFile.parse(Files.readString(FOLDER.resolve(tag + ".properties")));
    }

    @Test
    void theExamplesInTheDocumentationHaveNoFaults() throws IOException {
        WordingReview review = new WordingReview(read("en").byKey());
        List<Block> blocks = Block.of(Path.of("src/docs/how-to/add-a-language.adoc")).stream()
                .filter(block -> block.language().equals("properties"))
                .toList();

        assertThat(blocks).hasSize(2);
        for (Block block : blocks) {
            assertThat(review.faults(WordingFile.parse(block.text()), Map.of("plural.one", "n = 1")))
                    .as(block.place())
                    .isEmpty();
        }
    }
}
