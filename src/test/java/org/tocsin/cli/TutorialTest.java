package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.docs.Block;

/** Does what the tutorial says, block by block: types its commands, writes its files, looks at its pages. */
class TutorialTest {
    private static final Path TUTORIAL = Path.of("src/docs/tutorial/first-status-page.adoc");
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-23T07:55:00Z"), ZoneOffset.UTC);

    @TempDir
    Path desktop;

    @Test
    void everyCommandAnswersAsShownAndEveryPageReadsAsShown() throws IOException {
        Files.createDirectory(desktop.resolve("tocsin"));

        for (Block block : Block.of(TUTORIAL)) {
            switch (block.language()) {
                case "console" -> type(block);
                case "yaml" -> write(block);
                case "text" -> look(block);
                default -> throw new AssertionError(block.place() + ": what is to be done with " + block.language());
            }
        }
        assertNoInternalWordOnTheStatusSite();
        assertTheMarkByWhichTheWorkflowKnowsTheDesk();
    }

    /** A line that begins with {@code $} is typed; those below it are its answer, in which … stands for anything. */
    private void type(Block block) {
        List<String> lines = block.lines();
        assertThat(lines.get(0)).as(block.place()).startsWith("$ ./tocsin ");

        String answer = run(lines.get(0).substring("$ ./tocsin ".length()).split(" "));

        String shown = lines.subList(1, lines.size()).stream()
                .map(line -> Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(answer).as(block.place() + " " + lines.get(0)).matches(shown);
    }

    private String run(String... args) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        Tocsin.run(new Terminal(writer, writer, false), MORNING, desktop.resolve("tocsin"), args);
        return said.toString().replace("\r\n", "\n");
    }

    /** A file that begins with its schema replaces what stands there; other lines are added at the end. */
    private void write(Block block) throws IOException {
        Path file = desktop.resolve(block.title());
        Files.createDirectories(file.resolveSibling(""));
        if (block.lines().get(0).startsWith("#")) {
            Files.writeString(file, block.text());
        } else {
            Files.writeString(file, block.text(), StandardOpenOption.APPEND);
        }
    }

    private void look(Block block) throws IOException {
        String page =
                Jsoup.parse(Files.readString(desktop.resolve(block.title()))).text();

        assertThat(page).as(block.place()).contains(block.lines());
    }

    private void assertTheMarkByWhichTheWorkflowKnowsTheDesk() throws IOException {
        for (Path page : pages("desk")) {
            assertThat(Files.readString(page)).as(page.toString()).contains("assets/desk.css\"");
        }
        for (Path page : pages("status")) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContain("assets/desk.css\"");
        }
    }

    private void assertNoInternalWordOnTheStatusSite() throws IOException {
        for (Path page : pages("status")) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContain("parallel messages", "sev3");
        }
    }

    private List<Path> pages(String site) throws IOException {
        try (Stream<Path> files =
                Files.walk(desktop.resolve("my-status/target/site").resolve(site))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
