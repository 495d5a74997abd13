package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of the example company. */
class DrillGenerateCommandTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path disk;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aPackHasAFileForEachReaderAndItsCommandGivesTheSameBytes() throws IOException, NoSuchAlgorithmException {
        String order = "--scenario replay-runs-twice --process payment-sync --at 2026-12-27T03:00"
                + " --twist key-person-away --out " + disk.resolve("pack");

        assertThat(generate(order)).as(err.toString()).isEqualTo(ExitCode.DONE);
        Map<String, String> first = hashes(disk.resolve("pack"));
        assertThat(first.keySet())
                .containsExactly(
                        ".tocsin-made-this-drill",
                        "after-action-report.adoc",
                        "after-action-report.html",
                        "evaluator-scorecard.html",
                        "expected-timeline.html",
                        "facilitator-guide.html",
                        "index.html",
                        "invitation.ics",
                        "messages.html",
                        "pack.json",
                        "player-brief.html",
                        "role-cards.html",
                        "role-cards.pdf",
                        "runner.html");

        String again = out.toString().strip();
        String command = "./tocsin drill generate ";
        assertThat(generate(again.substring(again.lastIndexOf(command) + command.length())))
                .isEqualTo(ExitCode.DONE);
        assertThat(hashes(disk.resolve("pack")).get("pack.json")).isEqualTo(first.get("pack.json"));
        assertThat(hashes(disk.resolve("pack"))).isEqualTo(first);
    }

    @Test
    void aScenarioThatDoesNotFitSaysWhyAndWhichDo() {
        assertThat(generate("--scenario replay-runs-twice --process payment-sync --loss complete --out "
                        + disk.resolve("pack")))
                .isEqualTo(ExitCode.USAGE);

        assertThat(err.toString())
                .contains("scenario replay-runs-twice does not fit payment-sync like that.", "These fit payment-sync: ")
                .doesNotContain("Exception");
        assertThat(disk.resolve("pack")).doesNotExist();
    }

    @Test
    void aLiveDrillWaitsForARealIncident() {
        assertThat(generate("--process payment-sync --mode functional --held 2026-11-23T20:00 --out "
                        + disk.resolve("pack")))
                .isEqualTo(ExitCode.PROBLEMS);

        assertThat(err.toString())
                .contains("a functional drill calls real people, and must wait:", "is running")
                .contains("practise at a table: --mode tabletop");
        assertThat(disk.resolve("pack")).doesNotExist();
    }

    @Test
    void noPackGoesWhereSitesAreMade() {
        for (String folder : List.of("content/drills/x", "site/status/assets", "target/site/status", "escalation")) {
            assertThat(generate("--out " + folder)).as(folder).isEqualTo(ExitCode.USAGE);
        }
        assertThat(err.toString()).contains("a drill must never reach them");
    }

    private int generate(String options) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return Tocsin.run(terminal, NOON, Path.of("").toAbsolutePath(), ("drill generate " + options).split(" ", -1));
    }

    private static Map<String, String> hashes(Path folder) throws IOException, NoSuchAlgorithmException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.put(file.getFileName().toString(), HexFormat.of().formatHex(hash));
            }
        }
        return hashes;
    }
}
