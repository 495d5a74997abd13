package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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

    private static final Path LARKFIELD = Path.of("").toAbsolutePath();

    @TempDir
    private Path disk;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aPackHasAFileForEachReaderAndTheSameBytesWhereverItLies() throws IOException, NoSuchAlgorithmException {
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

        assertThat(generate(order + "-elsewhere")).isEqualTo(ExitCode.DONE);
        assertThat(hashes(disk.resolve("pack-elsewhere"))).isEqualTo(first);
    }

    @Test
    void theCommandItPrintsMakesTheSameAgainInAShell() throws Exception {
        Path here = Files.createDirectory(disk.resolve("here"));
        List<String> words = List.of(
                "drill",
                "generate",
                "--process=payment-sync",
                "--repo",
                LARKFIELD.toString(),
                "--now",
                "2026-11-20T08:00Z",
                "--place",
                "Ana's room, $HOME",
                "--out",
                "my drills/it's \"one\"");
        Path pack = here.resolve("my drills").resolve("it's \"one\"");
        assertThat(run(here, words)).as(err.toString()).isEqualTo(ExitCode.DONE);
        Map<String, String> first = hashes(pack);
        Files.delete(pack.resolve("index.html"));

        String printed = out.toString().strip();
        String command = printed.substring(printed.lastIndexOf("./tocsin drill generate "));
        assertThat(run(here, read(command))).as(err.toString()).isEqualTo(ExitCode.DONE);

        assertThat(hashes(pack)).isEqualTo(first);
        assertThat(command).contains("--repo", "--now 2026-11-20T08:00:00Z", "--seed");
    }

    /** The words that a shell makes of a command, without its first. */
    private List<String> read(String command) throws IOException, InterruptedException {
        Path program = disk.resolve("tocsin");
        Files.writeString(program, "printf '%s\\n' \"$@\"\n");
        Process shell = new ProcessBuilder("sh", "-c", command.replace("./tocsin", "sh " + program))
                .redirectErrorStream(true)
                .start();
        String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(words).isZero();
        return words.lines().toList();
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
    void aTimeThatNoCalendarReachesIsRefusedInWords() {
        assertThat(generate("--at +999999999-01-01T00:00 --out " + disk.resolve("pack")))
                .isEqualTo(ExitCode.USAGE);

        assertThat(err.toString())
                .contains("a drill is played and held between 1970 and 2999")
                .doesNotContain("Exception");
    }

    @Test
    void noPackGoesWhereSitesAreMade() throws IOException {
        Path aside = Files.createSymbolicLink(
                disk.resolve("aside"), LARKFIELD.resolve("content/status").toAbsolutePath());
        for (String folder : List.of(
                "content/drills/x",
                "content/status",
                "site",
                "site/status/assets",
                "target/site/status",
                "escalation",
                aside.resolve("pack").toString())) {
            assertThat(generate("--out " + folder)).as(folder).isEqualTo(ExitCode.USAGE);
        }
        assertThat(err.toString()).contains("a drill must never reach them");
    }

    private int generate(String options) {
        return run(LARKFIELD, List.of(("drill generate " + options).split(" ", -1)));
    }

    private int run(Path folder, List<String> words) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return Tocsin.run(terminal, NOON, folder, words.toArray(String[]::new));
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
