package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build takes from earlier builds is what it would have made: the example company, changed again and again. */
class KeptIsTrueTest {
    private static final String SETTINGS = "site/status/settings.yaml";
    private static final String COMPONENTS = "site/status/components.yaml";
    private static final String OLD = "incidents/2023/2023-11-14-morning-reminders-two-hours-late/incident.yaml";

    @TempDir
    private Path folder;

    /** One change to one file. */
    private record Edit(String path, String before, String after, String now) {}

    @Test
    void afterEachChangeABuildWithTheCacheIsTheBuildWithout() throws IOException {
        copyExample();
        String now = "2026-11-23T12:00Z";
        List<Edit> edits = List.of(
                new Edit(SETTINGS, "name: Larkfield Status", "name: Larkfield News", now),
                new Edit(SETTINGS, "https://status.larkfield.example/", "https://news.larkfield.example/s/", now),
                new Edit(SETTINGS, "zone: Europe/Lisbon", "zone: Pacific/Auckland", now),
                new Edit(COMPONENTS, "name: SMS reminders", "name: Text messages", now),
                new Edit(COMPONENTS, "since: 2019-04-01", "since: 2026-10-01", now),
                new Edit(OLD, "status: resolved", "status: monitoring", now),
                new Edit(OLD, "Morning text reminders", "Evening text reminders", now),
                new Edit("escalation/people.yaml", "name: ", "name: Dr ", now),
                new Edit(SETTINGS, "language: en", "language: de", now),
                new Edit(SETTINGS, "language: de", "language: en", "2026-12-06T10:30Z"));

        assertThat(built("before", now)).isNotEmpty();
        for (Edit edit : edits) {
            change(edit);
            assertThat(differences(built("kept", edit.now()), built("anew", edit.now(), "--no-cache")))
                    .as(edit.toString())
                    .isEmpty();
        }
    }

    private void copyExample() throws IOException {
        for (String name : List.of("incidents", "escalation", "content", "site")) {
            try (Stream<Path> all = Files.walk(Path.of(name))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve("repository").resolve(file);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private void change(Edit edit) throws IOException {
        Path file = folder.resolve("repository").resolve(edit.path());
        String text = Files.readString(file);
        assertThat(text).contains(edit.before());
        Files.writeString(file, text.replace(edit.before(), edit.after()));
    }

    private SortedMap<String, byte[]> built(String name, String now, String... more) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        Path out = folder.resolve(name);
        List<String> words = new ArrayList<>(
                List.of("build", "--repo", folder.resolve("repository").toString()));
        words.addAll(List.of("--out", out.toString(), "--now", now));
        words.addAll(List.of(more));
        int code = Tocsin.run(
                new Terminal(writer, writer, false), Clock.systemUTC(), folder, words.toArray(String[]::new));
        assertThat(code).as(said.toString()).isZero();
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String site : List.of("status", "desk")) {
            try (Stream<Path> all = Files.walk(out.resolve(site))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(out.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static List<String> differences(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .filter(path -> !Arrays.equals(one.get(path), other.get(path)))
                .distinct()
                .sorted()
                .toList();
    }
}
