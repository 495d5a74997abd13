package org.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingRulesTest {
    private static final Pattern SAID =
            Pattern.compile("(?:(?:Problem|settings(?:\\(\\)\\s*)?)\\.(?:error|warning)|refuse|refused)\\(\\s*"
                    + "(?:[\\w.()!]+(?:\\([^()]*\\))?[\\w.()]*,\\s*)?\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

    @Test
    void everyIdThatReadingSaysIsInTheCatalogueAndNoOther() throws IOException {
        TreeSet<String> said = new TreeSet<>();
        for (String folder : List.of("source", "record", "history", "bake", "cli")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/tocsin", folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher matcher = SAID.matcher(Files.readString(file));
                    while (matcher.find()) {
                        said.add(matcher.group(1));
                    }
                }
            }
        }

        assertThat(ReadingRules.ALL).extracting(RuleEntry::id).containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void noIdHasTwoMeanings() {
        assertThat(RuleCatalogue.all()).extracting(RuleEntry::id).doesNotHaveDuplicates();
    }
}
