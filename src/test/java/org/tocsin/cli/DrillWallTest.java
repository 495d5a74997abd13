package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.language.ExerciseMark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a made pack gives to players, and that nobody can take any of it for real. */
class DrillWallTest {
    private static final Path LARKFIELD = Path.of("").toAbsolutePath();
    private static final Path CANARY = Path.of("src/test/scenarios/canary/given");
    private static final String MARK = "EXERCISE EXERCISE EXERCISE";

    @TempDir
    private Path disk;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replay-runs-twice",
                "decimal-comma",
                "quota-resets-elsewhere",
                "template-widens-permissions",
                "webhook-stops-silently"
            })
    void playersReadNothingOfWhatHappens(String scenario) throws IOException {
        generate(LARKFIELD, "2026-12-01T10:00Z", "--scenario=" + scenario);
        JsonNode pack = JsonMapper.shared().readTree(Files.readString(disk.resolve("pack/pack.json")));
        List<String> secrets = new ArrayList<>(List.of(
                scenario,
                pack.at("/spoilers/title").asString(),
                pack.at("/spoilers/truth").asString()));
        for (JsonNode event : pack.get("events")) {
            secrets.add(event.get("text").asString().replace(MARK + ".", ""));
            secrets.add(event.get("expected").asString());
            event.get("contingencies")
                    .forEach(help -> secrets.add(help.get("text").asString().replace(MARK + ".", "")));
        }

        assertThat(secrets).hasSizeGreaterThan(10).allMatch(secret -> secret.length() > 5);
        for (String file :
                List.of("player-brief.html", "role-cards.html", "role-cards.pdf", "messages.html", "invitation.ics")) {
            String read = text(file);
            assertThat(read).as(file).contains("EXERCISE");
            secrets.forEach(secret -> assertThat(read)
                    .as(file)
                    .doesNotContainIgnoringCase(secret.strip().replaceAll("\\s+", " ")));
        }
        assertThat(text("facilitator-guide.html"))
                .contains(pack.at("/spoilers/title").asString());
    }

    @Test
    void everyFileAndEveryDraftSaysInItsLanguageThatItIsAnExercise() throws IOException {
        Path canary = canary();
        generate(canary, "2026-03-05T00:00Z", "--scenario=canary-escapes");

        try (Stream<Path> files = Files.list(disk.resolve("pack"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                assertThat(text(name)).as(name).contains(name.startsWith(".") ? "EXERCISE" : MARK);
            }
        }
        JsonNode pack = JsonMapper.shared().readTree(Files.readString(disk.resolve("pack/pack.json")));
        TreeSet<String> languages = new TreeSet<>();
        for (JsonNode message : pack.get("messages")) {
            String mark = ExerciseMark.in(message.get("language").asString());
            languages.add(message.get("language").asString());
            assertThat(message.get("text").asString()).startsWith(mark).endsWith(mark);
        }
        assertThat(languages).containsExactly("de", "en");
        pack.get("events")
                .forEach(event -> assertThat(event.get("text").asString()).startsWith(MARK));
    }

    @Test
    void aPackInTheRepositoryChangesNoByteOfTheStatusSite() throws IOException {
        Path canary = canary();
        Map<String, String> before = statusOf(canary, "before");
        generate(canary, "2026-03-05T00:00Z", "--scenario=canary-escapes");
        for (String folder : List.of("target/drills/next", "drills", "incidents-of-drills")) {
            copy(disk.resolve("pack"), canary.resolve(folder));
        }

        assertThat(statusOf(canary, "after")).isEqualTo(before).hasSizeGreaterThan(8);
    }

    private Path canary() throws IOException {
        Path canary = disk.resolve("canary");
        copy(CANARY, canary);
        return canary;
    }

    private void generate(Path repository, String now, String... more) {
        List<String> words = new ArrayList<>(List.of("drill", "generate", "--repo=" + repository, "--now=" + now));
        words.addAll(List.of(more));
        words.add("--out=pack");
        TocsinRun run = TocsinRun.in(disk, words.toArray(String[]::new));
        assertThat(run.code()).as(run.said()).isEqualTo(ExitCode.DONE);
    }

    private Map<String, String> statusOf(Path repository, String name) throws IOException {
        Path out = disk.resolve(name);
        TocsinRun run = TocsinRun.in(
                disk,
                "build",
                "--site=status",
                "--no-cache",
                "--repo=" + repository,
                "--out=" + out,
                "--now=2026-03-05T00:00Z");
        assertThat(run.code()).as(run.said()).isEqualTo(ExitCode.DONE);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        out.relativize(file).toString(), Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    /** What somebody reads in a file of the pack, in one line. */
    private String text(String name) throws IOException {
        Path file = disk.resolve("pack").resolve(name);
        String text;
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
                text = new PDFTextStripper().getText(document);
            }
        } else {
            String raw = Files.readString(file, StandardCharsets.UTF_8);
            text = name.endsWith(".html") ? Jsoup.parse(raw).text() : raw.replace("\r\n ", "");
        }
        return text.replaceAll("\\s+", " ");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
