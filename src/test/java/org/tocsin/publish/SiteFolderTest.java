package org.tocsin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.site.PagePath;

class SiteFolderTest {
    private static final String MARKER = ".tocsin-made-this";

    @TempDir
    private Path out;

    private Path site;
    private Path next;
    private Path last;

    @BeforeEach
    void nameTheFolders() {
        site = out.resolve("status");
        next = out.resolve(".status.tocsin/next");
        last = out.resolve(".status.tocsin/last");
    }

    @Test
    void whatWasWrittenAppearsWithPublishing() throws IOException {
        try (SiteFolder folder = SiteFolder.open(site, Duration.ZERO)) {
            write(folder, "incidents/x/index.html", "x");
            assertThat(site).doesNotExist();
            folder.publish();
        }

        assertThat(filesIn(site)).containsOnlyKeys(MARKER, "incidents/x/index.html");
    }

    @Test
    void eachBuildLeavesExactlyItsOwnFiles() throws IOException {
        build(Map.of("index.html", "one", "old/index.html", "gone later"));
        build(Map.of("index.html", "two, and longer"));
        build(Map.of("index.html", "3", "new/index.html", "n"));

        assertThat(filesIn(site))
                .containsEntry("index.html", "3")
                .containsOnlyKeys(MARKER, "index.html", "new/index.html");
        assertThat(site.resolve("old")).doesNotExist();

        build(Map.of("index.html", "3", "new/index.html", "n"));
        assertThat(filesIn(site))
                .containsEntry("index.html", "3")
                .containsOnlyKeys(MARKER, "index.html", "new/index.html");
    }

    @Test
    void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
        for (int build = 0; build < 2; build++) {
            build(Map.of("a", "file", "b/c/d", "deep"));
            build(Map.of("a", "file", "b/c/d", "deep"));
            build(Map.of("a/x", "inside", "b", "flat"));

            assertThat(filesIn(site)).containsOnlyKeys(MARKER, "a/x", "b");
        }
    }

    @Test
    void aFileThatIsTheSameIsNotWrittenAgain() throws IOException {
        build(Map.of("index.html", "same"));
        build(Map.of("index.html", "same"));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(next.resolve("index.html"), longAgo);

        build(Map.of("index.html", "same"));

        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(longAgo);
    }

    @Test
    void aBuildThatDoesNotPublishLeavesTheLastOutput() throws IOException {
        build(Map.of("index.html", "good"));

        try (SiteFolder folder = SiteFolder.open(site, Duration.ZERO)) {
            write(folder, "index.html", "half");
        }

        assertThat(filesIn(site)).containsEntry("index.html", "good");
        build(Map.of("a.html", "a"));
        assertThat(filesIn(site)).containsOnlyKeys(MARKER, "a.html");
    }

    @Test
    void aRunKilledBetweenTheRenamesIsMendedByTheNext() throws IOException {
        build(Map.of("index.html", "good"));
        build(Map.of("index.html", "good"));
        Files.move(site, last);

        SiteFolder.open(site, Duration.ZERO).close();

        assertThat(filesIn(site)).containsEntry("index.html", "good");
        assertThat(last).doesNotExist();
    }

    @Test
    void aRunKilledAfterTheSecondRenameKeepsTheNewOutput() throws IOException {
        build(Map.of("index.html", "old"));
        Files.move(site, last);
        Files.createDirectories(site);
        Files.writeString(site.resolve(MARKER), "");
        Files.writeString(site.resolve("index.html"), "new");

        SiteFolder.open(site, Duration.ZERO).close();

        assertThat(filesIn(site)).containsEntry("index.html", "new");
        assertThat(last).doesNotExist();
    }

    @Test
    void whatAKilledRunLeftInTheWorkshopNeverReachesReaders() throws IOException {
        Files.createDirectories(next.resolve("half"));
        Files.writeString(next.resolve("half/index.html"), "half");
        Files.createDirectories(last);
        Files.writeString(last.resolve(MARKER), "");
        Files.createDirectories(site);
        Files.writeString(site.resolve(MARKER), "");

        build(Map.of("index.html", "whole"));

        assertThat(filesIn(site)).containsOnlyKeys(MARKER, "index.html");
        assertThat(last).doesNotExist();
    }

    @Test
    void aFolderThatTocsinDidNotMakeIsRefusedAndStays() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("letter.txt"), "mine");

        assertThatExceptionOfType(OutputRefused.class)
                .isThrownBy(() -> SiteFolder.open(site, Duration.ZERO))
                .withMessageContaining("holds files that Tocsin did not make");
        assertThat(filesIn(site)).containsEntry("letter.txt", "mine");
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectories(site);

        build(Map.of("index.html", "x"));

        assertThat(filesIn(site)).containsKey("index.html");
    }

    @Test
    void aFileOrALinkInPlaceOfTheFolderIsRefused() throws IOException {
        Path elsewhere = Files.createDirectory(out.resolve("elsewhere"));
        Files.createSymbolicLink(site, elsewhere);
        Path file = Files.writeString(out.resolve("desk"), "mine");

        assertThatExceptionOfType(OutputRefused.class)
                .isThrownBy(() -> SiteFolder.open(site, Duration.ZERO))
                .withMessageContaining("is not a folder");
        assertThatExceptionOfType(OutputRefused.class).isThrownBy(() -> SiteFolder.open(file, Duration.ZERO));
    }

    @Test
    void aLinkInsideAnOldOutputIsNeverWrittenThrough() throws IOException {
        Path outside = Files.writeString(out.resolve("outside.txt"), "mine");
        build(Map.of("index.html", "x"));
        build(Map.of("index.html", "x"));
        Files.delete(next.resolve("index.html"));
        Files.createSymbolicLink(next.resolve("index.html"), outside);

        build(Map.of("index.html", "changed"));

        assertThat(Files.readString(outside)).isEqualTo("mine");
        assertThat(filesIn(site)).containsEntry("index.html", "changed");
    }

    @Test
    void twoBuildsAtOnceDoNotMix() {
        try (SiteFolder first = SiteFolder.open(site, Duration.ZERO)) {
            assertThatExceptionOfType(OutputRefused.class)
                    .isThrownBy(() -> SiteFolder.open(site, Duration.ZERO))
                    .withMessageContaining("another build is writing");
            write(first, "index.html", "first");
            first.publish();
        }

        SiteFolder.open(site, Duration.ZERO).close();
    }

    @Test
    void twoFilesCannotShareAPath() {
        try (SiteFolder folder = SiteFolder.open(site, Duration.ZERO)) {
            write(folder, "index.html", "a");

            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> write(folder, "index.html", "b"))
                    .withMessage("two files for index.html");
        }
    }

    private void build(Map<String, String> files) {
        try (SiteFolder folder = SiteFolder.open(site, Duration.ZERO)) {
            files.forEach((path, text) -> write(folder, path, text));
            folder.publish();
        }
    }

    private static void write(SiteFolder folder, String path, String text) {
        folder.write(new PagePath(path), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> filesIn(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
