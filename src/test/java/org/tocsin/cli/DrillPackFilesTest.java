package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.FreshFile;

/**
 * The bytes of one whole pack, on whatever Java this runs: of the canary scenario, whose records change seldom. Where a page
 * changes by intent, the list is made anew; where it changes by itself, two people no longer make the same pack.
 */
class DrillPackFilesTest {
    private static final Path CANARY =
            Path.of("src/test/scenarios/canary/given").toAbsolutePath();
    private static final Path KNOWN = Path.of("src/test/resources/org/tocsin/cli/canary-pack.sha256");

    @TempDir
    private Path folder;

    @Test
    void everyFileOfAPackIsKnownByItsHash() throws IOException, NoSuchAlgorithmException {
        TocsinRun run = TocsinRun.in(
                folder,
                "drill",
                "generate",
                "--repo=" + CANARY,
                "--now=2026-03-05T00:00Z",
                "--scenario=canary-escapes",
                "--process=canary-process",
                "--severity=canary-sev",
                "--twist=regulated",
                "--at=2026-03-10T12:00Z",
                "--seed=7",
                "--out=pack");
        assertThat(run.code()).as(run.said()).isEqualTo(ExitCode.DONE);

        StringBuilder list = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.resolve("pack"))) {
            for (Path file : files.sorted().toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                list.append(HexFormat.of().formatHex(hash))
                        .append("  ")
                        .append(file.getFileName())
                        .append('\n');
            }
        }
        FreshFile.assertFresh(KNOWN, list.toString());
    }
}
