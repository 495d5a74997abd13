package org.tocsin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ImportCstateCommandTest {
    @TempDir
    Path folder;

    private Path source;
    private Path into;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void layOut() throws IOException {
        source = folder.resolve("old");
        into = folder.resolve("new");
        Files.createDirectories(source.resolve("content/issues"));
        Files.writeString(source.resolve("config.yml"), "title: Old page\nbaseURL: https://status.old.example/\n");
        Files.writeString(source.resolve("content/issues/a.md"), """
                ---
                title: Something is slow
                date: 2024-03-05T08:00:00Z
                resolved: true
                resolvedWhen: 2024-03-05T09:00:00Z
                severity: disrupted
                section: issue
                ---
                It was the plug.
                """);
        Files.writeString(source.resolve("content/issues/b.md"), "---\ntitle: When\n---\n");
    }

    private int run(String... arguments) {
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        var words = Stream.concat(Stream.of("import"), Stream.of(arguments)).toArray(String[]::new);
        var code = Tocsin.run(terminal, Clock.systemUTC(), folder, words);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    @Test
    void aPersonReadsWhatBecameOfEachIssue() {
        assertEquals(0, run("cstate", source.toString(), "--into", into.toString()));

        assertTrue(out.toString().startsWith("content/issues/b.md:1: not imported: it has no date\n"), out.toString());
        assertTrue(out.toString().contains("Imported 1 of 2 issues; 1 not imported, "), out.toString());
        assertTrue(Files.isRegularFile(into.resolve("incidents/2024/2024-03-05-a/incident.yaml")));
    }

    @Test
    void itEndsWithTheNextTwoCommands() {
        run("cstate", source.toString(), "--into", into.toString());

        assertTrue(
                out.toString()
                        .contains("\n\n  ./tocsin check --repo " + into + "\n  ./tocsin build --repo " + into + "\n\n"),
                out.toString());
    }

    @Test
    void aProgramReadsJson() {
        assertEquals(0, run("cstate", source.toString(), "--into", into.toString(), "--format", "json"));

        var report = JsonMapper.shared().readTree(out.toString());
        assertEquals(1, report.get("imported").asInt());
        assertEquals(
                "it has no date", report.get("skipped").get(0).get("reason").asString());
    }

    @Test
    void aFolderInUseIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectories(into);
        Files.writeString(into.resolve("mine"), "");

        assertEquals(2, run("cstate", source.toString(), "--into", into.toString()));

        assertTrue(
                err.toString().startsWith("tocsin: " + into + " is not empty (it holds mine); name a folder"),
                err.toString());
        assertFalse(Files.exists(into.resolve("incidents")));
    }

    @Test
    void aFolderThatIsNoSiteIsRefused() {
        assertEquals(2, run("cstate", folder.toString(), "--into", into.toString()));

        assertTrue(err.toString().startsWith("tocsin: cannot import " + folder + ": "), err.toString());
        assertFalse(Files.exists(into));
    }

    @Test
    void wrongWordsAreWrongUsage() {
        assertEquals(2, run());
        assertEquals(2, run("cstate", source.toString()));
        assertEquals(2, run("cstate", source.toString(), "--into", into.toString(), "--format", "xml"));
        assertEquals(2, run("cstate", source.toString(), "--into", into.toString(), "--zone", "+02:00"));
    }
}
