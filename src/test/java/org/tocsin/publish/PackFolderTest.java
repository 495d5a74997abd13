package org.tocsin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.site.PagePath;

class PackFolderTest {
    @TempDir
    private Path disk;

    @Test
    void aPackIsReplacedAsAWholeAndLeavesNothingBeside() throws IOException {
        PackFolder.write(disk.resolve("pack"), files("a.html", "b.html"));

        PackFolder.write(disk.resolve("pack"), files("b.html", "c.html"));

        assertThat(names(disk.resolve("pack"))).containsExactly(".tocsin-made-this-drill", "b.html", "c.html");
        assertThat(names(disk)).containsExactly("pack");
    }

    @Test
    void whatIsNoPackStaysAsItIs() throws IOException {
        Files.writeString(disk.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> PackFolder.write(disk, files("a.html")))
                .isInstanceOf(OutputRefused.class)
                .hasMessage(
                        disk + " holds files that are no pack of a drill, and they would be lost; choose another --out,"
                                + " or empty the folder");
        assertThat(names(disk)).containsExactly("notes.txt");
    }

    @Test
    void noSiteIsReplacedNorGetsAPackInside() {
        Path site = disk.resolve("status");
        try (SiteFolder folder = SiteFolder.open(site, Duration.ofSeconds(1))) {
            folder.publish();
        }

        for (Path inside : List.of(site, site.resolve("drill"), site.resolve("a/b"))) {
            assertThatThrownBy(() -> PackFolder.write(inside, files("a.html")))
                    .isInstanceOf(OutputRefused.class)
                    .hasMessageContaining("is a site that people read, and a drill must never stand in it");
        }
    }

    private static SortedMap<PagePath, byte[]> files(String... names) {
        SortedMap<PagePath, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(new PagePath(name), name.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
