package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed leaves each site as it was or as it was to be, and the next build works. */
class KilledBuildTest {
    private static final Path GIVEN = Path.of("src/test/scenarios/canary/given");
    private static final String BEFORE = "2026-03-05T00:00Z";
    private static final String AFTER = "2026-04-01T01:30Z";
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    @Test
    void aKilledBuildLeavesWholeSites() throws IOException, InterruptedException {
        copy(GIVEN, repository());
        Path out = folder.resolve("out");
        assertThat(build(folder.resolve("other"), AFTER).waitFor()).isZero();
        Map<String, String> after = site(folder.resolve("other"));
        long begun = System.nanoTime();
        assertThat(build(out, BEFORE).waitFor()).isZero();
        long whole = System.nanoTime() - begun;
        Map<String, String> before = site(out);
        assertThat(before).isNotEqualTo(after);

        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = build(out, AFTER);
            process.waitFor(whole * (kill + KILLS) / (2 * KILLS), TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();

            assertThat(site(out)).isIn(before, after);
        }
        assertThat(build(out, AFTER).waitFor()).isZero();
        assertThat(site(out)).isEqualTo(after);
    }

    private Process build(Path out, String now) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "--site",
                "status",
                "--repo",
                repository().toString(),
                "--out",
                out.toString(),
                "--now",
                now));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path repository() {
        return folder.resolve("repository");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.sorted().toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static Map<String, String> site(Path out) throws IOException {
        Path status = out.resolve("status");
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(status)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(status.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
