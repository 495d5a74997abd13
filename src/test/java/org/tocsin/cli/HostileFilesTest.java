package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.source.FilesInMemory;

/** What a repository can hold that no scenario's folder should. */
class HostileFilesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final String FOLDER = "incidents/2026/2026-11-03-cards-declined/";

    @TempDir
    private Path folder;

    @BeforeEach
    void layOutTheBase() throws IOException {
        for (String path : FilesInMemory.base().paths()) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), FilesInMemory.base().bytes(path));
        }
        Files.createDirectories(folder.resolve(FOLDER));
    }

    @Test
    void aRecordOfFiftyMegabytesIsRefusedUnread() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve(FOLDER + "incident.yaml").toFile(), "rw")) {
            file.setLength(50_000_000);
        }

        assertThat(check()).isEqualTo("""
                incidents/2026/2026-11-03-cards-declined/incident.yaml: error: the file has 50000000 bytes [file-too-large]
                  expected: at most 1048576 bytes
                  fix: Keep records short: move logs and exports into attachments beside the incident.

                1 error, 0 warnings.
                """);
    }

    @Test
    void aSymbolicLinkOutOfTheRepositoryIsNeverFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve(FOLDER + "incident.yaml"), Path.of("/etc/hostname"));

        assertThat(check()).isEqualTo("""
                incidents/2026/2026-11-03-cards-declined/incident.yaml: error: this is a symbolic link, which is never followed [symbolic-link]
                  expected: a file
                  fix: Put a copy of the file here, or delete the link.

                1 error, 0 warnings.
                """);
    }

    @Test
    void aFolderThatIsALinkIsNotEnteredEither() throws IOException {
        Files.createSymbolicLink(folder.resolve("incidents/2025"), Path.of("/etc"));

        assertThat(check()).startsWith("incidents/2025: error: this is a symbolic link, which is never followed");
    }

    private String check() {
        StringWriter out = new StringWriter();
        int exit;
        try (PrintWriter printer = new PrintWriter(out)) {
            exit = Tocsin.run(new Terminal(printer, printer, false), CLOCK, folder, "check");
        }
        assertThat(exit).isEqualTo(1);
        return out.toString();
    }
}
