package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whatIsLaidOutPassesItsOwnCheckWithoutAWarning() {
        assertThat(run("init", "new")).isEqualTo(ExitCode.DONE);
        out.getBuffer().setLength(0);

        assertThat(run("check", "--repo", "new")).as(out.toString()).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).doesNotContain("warning", "error");
    }

    @Test
    void itEndsWithTheNextTwoCommands() {
        run("init", "new");

        assertThat(out.toString())
                .contains("Laid out ", "\n\n  ./tocsin check --repo new\n  ./tocsin build --repo new\n\n")
                .endsWith("Then read new/README.md.\n");
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(run("init", ".")).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString())
                .startsWith("tocsin: ")
                .contains(" is not empty (it holds notes.txt); name a folder that is empty or not there yet\n");
        assertThat(folder).isDirectoryNotContaining(entry -> !entry.endsWith("notes.txt"));
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return Tocsin.run(terminal, CLOCK, folder, args);
    }
}
