package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build is a function of the records and the instant: the example company, built again and again. */
class RepeatedBuildTest {
    private static final List<String> LIVE = List.of(
            "desk/incidents/2026-11-23-lab-results-arriving-late/index.html",
            "desk/incidents/2026-11-26-payment-records-database-upgrade/index.html",
            "desk/incidents/2026-12-06-calendar-and-records-move/index.html",
            "desk/index.html",
            "desk/offline/build.js",
            "desk/offline/manifest.json",
            "status/components/*/index.html",
            "status/embed/index.html",
            "status/incidents/2026-11-23-lab-results-arriving-late/index.html",
            "status/index.html");

    @TempDir
    private Path folder;

    @Test
    void theSameInputGivesTheSameBytesAndADayMovesOnlyWhatDependsOnIt() throws IOException {
        SortedMap<String, byte[]> first = built("first", "2026-11-23T12:00Z");
        SortedMap<String, byte[]> again = built("again", "2026-11-23T12:00Z");
        SortedMap<String, byte[]> over = built("again", "2026-11-23T12:00Z");
        SortedMap<String, byte[]> evening = built("evening", "2026-11-23T19:00Z");
        SortedMap<String, byte[]> later = built("later", "2026-11-24T12:00Z");

        assertThat(first).hasSizeGreaterThan(150);
        assertThat(differences(first, again)).isEmpty();
        assertThat(differences(first, over)).isEmpty();
        assertThat(kinds(differences(first, evening)))
                .as("what says how things stand at the instant")
                .containsExactlyElementsOf(LIVE);
        SortedSet<String> daily = kinds(differences(first, later));
        assertThat(daily).containsAll(LIVE);
        daily.removeAll(LIVE);
        assertThat(daily)
                .as("what depends on the day only")
                .containsExactly(
                        "desk/authority/index.html",
                        "desk/contention/index.html",
                        "desk/coverage/index.html",
                        "desk/drills/index.html",
                        "desk/matrix/index.html",
                        "desk/oncall/*/2026-11.html",
                        "desk/oncall/index.html",
                        "desk/processes/*/card/index.html",
                        "desk/processes/*/index.html",
                        "status/metrics.txt");
    }

    /** With a star for the name of what a page is about. */
    private static SortedSet<String> kinds(Set<String> paths) {
        SortedSet<String> kinds = new TreeSet<>();
        for (String path : paths) {
            kinds.add(path.replaceFirst("(processes|components)/[^/]+/", "$1/*/")
                    .replaceFirst("oncall/(people/)?(?!people/)[^/]+/", "oncall/$1*/"));
        }
        return kinds;
    }

    private SortedMap<String, byte[]> built(String name, String now) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        Path out = folder.resolve(name);
        int code = Tocsin.run(
                new Terminal(writer, writer, false),
                Clock.systemUTC(),
                Path.of(""),
                "build",
                "--out",
                out.toString(),
                "--now",
                now);
        assertThat(code).as(said.toString()).isZero();
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String site : new String[] {"status", "desk"}) {
            try (Stream<Path> all = Files.walk(out.resolve(site))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(out.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static Set<String> differences(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        TreeSet<String> paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        paths.removeIf(path -> Arrays.equals(one.get(path), other.get(path)));
        return paths;
    }
}
