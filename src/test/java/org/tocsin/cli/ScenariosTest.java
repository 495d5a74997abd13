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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.FreshFile;

/**
 * Whole runs. In each folder {@code given/} lies over the small repository in {@code base/}, {@code run} is the
 * command line, {@code then/exit} and {@code then/out} are what comes of it.
 */
class ScenariosTest {
    private static final Path SCENARIOS = Path.of("src/test/scenarios");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    static List<String> scenarios() throws IOException {
        try (Stream<Path> folders = Files.list(SCENARIOS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("run")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsPrintedIsWhatTheScenarioSays(String name, @TempDir Path folder) throws IOException {
        copy(SCENARIOS.resolve("base"), folder);
        copy(SCENARIOS.resolve(name).resolve("given"), folder);
        String command =
                Files.readString(SCENARIOS.resolve(name).resolve("run")).strip();
        StringWriter out = new StringWriter();

        int exit;
        try (PrintWriter printer = new PrintWriter(out)) {
            exit = Tocsin.run(new Terminal(printer, printer, false), CLOCK, folder, command.split(" ", -1));
        }

        assertThat(out.toString()).doesNotContain(folder.toString());
        FreshFile.assertFresh(SCENARIOS.resolve(name).resolve("then/out"), out.toString());
        FreshFile.assertFresh(SCENARIOS.resolve(name).resolve("then/exit"), exit + "\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
