package org.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.FactKind;
import org.tocsin.source.FilesInMemory;

/** The page says what the program does, and the playbook of the guide keeps to every rule. */
class PlaybooksReferenceTest {
    private static final Pattern FACT = Pattern.compile("\\| `\\+(\\w+):[^`]*` \\| ([^|]*) \\|");

    @Test
    void everyFactStandsInTheReferenceWithAllThatCanBeAskedOfIt() throws IOException {
        Map<String, TreeSet<String>> told = new java.util.TreeMap<>();
        Matcher fact = FACT.matcher(reference());
        while (fact.find()) {
            TreeSet<String> words = told.computeIfAbsent(fact.group(1), kind -> new TreeSet<>());
            Matcher word = Pattern.compile("`(\\w+)`").matcher(fact.group(2));
            while (word.find()) {
                words.add(word.group(1));
            }
        }

        Map<String, TreeSet<String>> known = new java.util.TreeMap<>();
        Arrays.stream(FactKind.values()).forEach(kind -> known.put(kind.word(), new TreeSet<>(kind.shown())));
        assertThat(told).isEqualTo(known);
    }

    @Test
    void everySectionStandsInTheReference() throws IOException {
        String sections = reference().split("\n== Sections\n", -1)[1].split("\n== ", -1)[0];
        List<String> told = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(sections)
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(PlaybookSection.titles());
    }

    @Test
    void thePlaybookOfTheGuideKeepsToEveryRule() throws IOException {
        String guide = Files.readString(Path.of("src/docs/how-to/write-a-playbook.adoc"));
        String playbook = guide.split("\\[source,asciidoc]\n----\n", -1)[1]
                .split("\n----\n", -1)[0]
                .replace("order-to-invoice", "card-flow")
                .replace("alex-example", "ana")
                .replace("kim-example", "ben")
                .replace("temporary-workaround", "rollback")
                .replace("rollback-production", "rollback");

        assertThat(Found.in(
                        FilesInMemory.base().with(Map.of("content/playbooks/card-flow.adoc", playbook + "\n")),
                        Instant.parse("2026-11-23T12:00:00Z")))
                .isEmpty();
    }

    private static String reference() throws IOException {
        return Files.readString(Path.of("src/docs/reference/playbooks.adoc"));
    }
}
