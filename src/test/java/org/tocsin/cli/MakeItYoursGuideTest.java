package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide on making the page one's own says, done. */
class MakeItYoursGuideTest {
    private static final Path GUIDE = Path.of("src/docs/how-to/make-the-status-page-yours.adoc");
    private static final Path BASE = Path.of("src/test/scenarios/base");
    private static final Pattern FILE =
            Pattern.compile("(?ms)^\\.(site/\\S+)\\n\\[source,yaml\\]\\n----\\n(.*?)^----$");

    @TempDir
    Path folder;

    @Test
    void noticesColourAndLogoReachThePage() throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(BASE.relativize(file).toString(), Files.readString(file));
            }
        }
        Map<String, String> told = files();
        assertThat(told.keySet()).containsExactly("site/status/notices.yaml", "site/status/settings.yaml");
        for (Map.Entry<String, String> file : told.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        write("site/status/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 1\"/>");

        TocsinRun run = TocsinRun.in(folder, "build", "--site", "status", "--out", "out", "--now", "2026-11-23T12:00Z");

        assertThat(run.code()).as(run.said()).isZero();
        String home = Files.readString(folder.resolve("out/status/index.html"));
        assertThat(home)
                .contains("From 1 December, sign-in asks for a second step.", "https://example.com/second-step")
                .contains("<img class=\"logo\" src=\"assets/logo.svg\" alt=\"Example status\">");
        assertThat(style()).contains("--link:#0a7a5a");
    }

    private String style() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out/status/assets"))) {
            Path sheet = files.filter(file -> file.toString().endsWith(".css"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(sheet);
        }
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Matcher file = FILE.matcher(Files.readString(GUIDE));
        while (file.find()) {
            files.put(file.group(1), file.group(2));
        }
        return files;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
