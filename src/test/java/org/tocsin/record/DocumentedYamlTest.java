package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.docs.Block;
import org.tocsin.problem.Problem;
import org.tocsin.scaffold.Scaffold;
import org.tocsin.source.SourceText;

/** Every YAML example that people may copy is read by the reader. */
class DocumentedYamlTest {
    private static final String INCIDENT = "incidents/2026/2026-11-23-example/incident.yaml";

    /** A block stands under the path of its file. A block whose first line is indented continues the one before it. */
    @ParameterizedTest
    @MethodSource("documents")
    void everyExampleInTheDocumentationIsRead(Path document) {
        Map<String, String> files = new TreeMap<>();

        for (Block block : Block.of(document)) {
            if (block.language().equals("yaml")) {
                assertThat(block.title()).as(block.place()).endsWith(".yaml");
                boolean whole = block.lines().get(0).startsWith("#");
                String path = block.title().replaceFirst("^my-status/", "");
                String text = (whole ? "" : files.getOrDefault(path, "")) + block.text();
                files.put(path, text);
                if (block.role().equals("mistake")) {
                    assertThat(problems(path, text, block.place()))
                            .as(block.place())
                            .isNotEmpty();
                } else {
                    assertRead(path, text, block.place());
                }
            }
        }
    }

    @Test
    void theExamplesOfANewRepositorysReadmeAreRead() throws IOException {
        String readme = scaffold("README.md");
        List<String> blocks = new ArrayList<>();

        for (String part : readme.split("```yaml\n", -1)) {
            blocks.add(part.substring(0, Math.max(0, part.indexOf("```"))).stripTrailing());
        }

        assertThat(blocks).hasSize(3);
        assertRead(INCIDENT, blocks.get(1).stripIndent() + "\n", "README.md");
        assertRead(INCIDENT, blocks.get(1).stripIndent() + "\n" + blocks.get(2) + "\n", "README.md");
    }

    @Test
    void theExampleOfANewRepositorysHandbookIsRead() throws IOException {
        String page = scaffold("content/handbook/writing-an-update.adoc");

        assertRead(INCIDENT, page.split("----\n", -1)[1], "writing-an-update.adoc");
    }

    private static String scaffold(String path) throws IOException {
        String text =
                Scaffold.files(LocalDate.of(2026, 11, 23), new TreeMap<>()).get(path);
        return java.util.Objects.requireNonNull(text);
    }

    private static void assertRead(String path, String text, String place) {
        assertThat(problems(path, text, place)).as(place).isEmpty();
    }

    private static List<Problem> problems(String path, String text, String place) {
        Kind<?> kind = Kind.ALL.stream()
                .filter(one -> one.idFrom(path).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(place + ": no record stands at " + path));
        return RecordReader.read(kind, new SourceText(path, text)).problems();
    }

    private static List<Path> documents() {
        try (Stream<Path> files = Files.walk(Path.of("src/docs"))) {
            return files.filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
