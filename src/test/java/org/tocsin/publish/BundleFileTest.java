package org.tocsin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.site.PagePath;

class BundleFileTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:12:00Z");

    @TempDir
    private Path disk;

    @Test
    void filesStandSortedInOneFolderWithTheTimeOfTheBundleAndNothingIsLeftBeside() throws IOException {
        long size = write(disk.resolve("out/desk.zip"), "b/ü.html", "a.html");

        assertThat(size).isEqualTo(Files.size(disk.resolve("out/desk.zip")));
        try (ZipFile zip = new ZipFile(disk.resolve("out/desk.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("desk-1/a.html", "desk-1/b/ü.html");
            assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(LocalDateTime.parse("2026-11-24T08:12"));
            assertThat(zip.getInputStream(zip.getEntry("desk-1/a.html")).readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("text of a.html");
        }
        assertThat(names(disk.resolve("out"))).containsExactly("desk.zip");
    }

    @Test
    void theSameFilesInAnyOrderGiveTheSameBytes() throws IOException {
        write(disk.resolve("one.zip"), "a.html", "b.html", "c.html");
        write(disk.resolve("other.zip"), "c.html", "a.html", "b.html");

        assertThat(disk.resolve("other.zip")).hasSameBinaryContentAs(disk.resolve("one.zip"));
    }

    @Test
    void anOlderBundleIsReplacedAndNothingElseIs() throws IOException {
        Path file = disk.resolve("desk.zip");
        write(file, "a.html");
        write(file, "b.html");
        Files.writeString(disk.resolve("mine.zip"), "PK mine");

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("desk-1/b.html");
        }
        for (Path other : List.of(disk.resolve("mine.zip"), disk)) {
            assertThatThrownBy(() -> write(other, "a.html"))
                    .isInstanceOf(OutputRefused.class)
                    .hasMessage(other + " is no bundle that Tocsin made, and it would be lost; choose another --out, or"
                            + " move it away");
        }
    }

    @Test
    void withoutPublishingTheLastBundleStaysAndNothingIsLeftBeside() throws IOException {
        Path file = disk.resolve("desk.zip");
        write(file, "a.html");
        byte[] before = Files.readAllBytes(file);

        try (BundleFile bundle = BundleFile.open(file, "desk-1", NOW)) {
            bundle.write(new PagePath("b.html"), new byte[10]);
        }

        assertThat(file).hasBinaryContent(before);
        assertThat(names(disk)).containsExactly("desk.zip");
    }

    @Test
    void itIsNotPutIntoASite() {
        Path site = disk.resolve("desk");
        try (SiteFolder folder = SiteFolder.open(site, Duration.ofSeconds(1))) {
            folder.publish();
        }

        assertThatThrownBy(() -> write(site.resolve("a/desk.zip"), "a.html"))
                .isInstanceOf(OutputRefused.class)
                .hasMessage(site + " is a site that people read, and the next build would remove the bundle from it;"
                        + " choose another --out");
    }

    private static long write(Path file, String... paths) {
        try (BundleFile bundle = BundleFile.open(file, "desk-1", NOW)) {
            for (String path : paths) {
                bundle.write(new PagePath(path), ("text of " + path).getBytes(StandardCharsets.UTF_8));
            }
            return bundle.publish();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
