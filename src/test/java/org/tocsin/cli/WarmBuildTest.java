package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build need not start when nothing changed. */
class WarmBuildTest {
    private static final String PAGE = """
        = How payments arrive
        :description: Who asks whom.
        :owner: sam-field
        :reviewed: 2026-11-01

        [plantuml,alt="Paylane asks Flowbench"]
        ----
        Paylane -> Flowbench : event
        ----
        """;

    /** One interface, which JBake looks up for an engine of its own that is never asked. */
    private static final String NAMED_BY_JBAKE = "org.asciidoctor.Asciidoctor";

    @TempDir
    private Path folder;

    @Test
    void whatWasRenderedAndDrawnBeforeLoadsNoClassOfWhatRendersAndDraws() throws IOException, InterruptedException {
        run("init", folder.resolve("records").toString());
        Path page = folder.resolve("records/content/handbook/payments.adoc");
        Files.writeString(page, PAGE);

        assertThat(loadedBy("cold"))
                .anyMatch(name -> name.startsWith("org.asciidoctor."))
                .anyMatch(name -> name.startsWith("net.sourceforge.plantuml."));
        assertThat(loadedBy("warm")).isEmpty();

        Files.writeString(page, PAGE.replace("event", "answer"));
        assertThat(loadedBy("changed")).isNotEmpty();
    }

    /** The classes of AsciidoctorJ, of the Ruby it runs on, and of PlantUML that a build of the desk loads. */
    private List<String> loadedBy(String build) throws IOException, InterruptedException {
        Path log = folder.resolve(build + ".log");
        run(
                "-Xlog:class+load:file=" + log,
                "build",
                "--site",
                "desk",
                "--repo",
                folder.resolve("records").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--now",
                "2026-11-24T12:00Z");
        List<String> loaded;
        try (Stream<String> lines = Files.lines(log)) {
            loaded = lines.map(line -> line.substring(line.lastIndexOf(']') + 2).split(" ", 2)[0])
                    .toList();
        }
        assertThat(loaded).as("the log of loaded classes").contains("org.tocsin.cli.Main", "org.tocsin.bake.Bakery");
        return loaded.stream()
                .filter(name -> !name.equals(NAMED_BY_JBAKE))
                .filter(name -> name.startsWith("org.asciidoctor.")
                        || name.startsWith("org.jruby.")
                        || name.startsWith("net.sourceforge.plantuml."))
                .toList();
    }

    /** Runs Tocsin in a Java of its own; words before its command that begin with a hyphen are for that Java. */
    private void run(String... words) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        int command = words[0].startsWith("-") ? 1 : 0;
        Stream<String> line = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC"),
                        Stream.of(words).limit(command),
                        Stream.of("-cp", System.getProperty("java.class.path"), Main.class.getName()),
                        Stream.of(words).skip(command))
                .flatMap(part -> part);
        Process process = new ProcessBuilder(line.toList())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> readable(said)).isZero();
    }

    private static String readable(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
