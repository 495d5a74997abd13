package org.tocsin.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.site.Heading;
import org.tocsin.site.Html;
import org.tocsin.site.Prose;

class RenderCacheTest {
    private static final String PATH = "content/playbooks/a.adoc";
    private static final String KEY = ContentHash.of("= A");

    private final RenderedProse rendered = rendered("shared");

    @TempDir
    private Path folder;

    private RenderCache cache;

    @BeforeEach
    void keepOne() {
        cache = new RenderCache(folder);
        cache.keep(KEY, rendered);
    }

    private static RenderedProse rendered(String included) {
        return new RenderedProse(
                new Prose(
                        PATH,
                        "Ärger & Ruhe",
                        Map.of("owner", "ana", "empty", ""),
                        new Html("<p>Z\u00fcrich \uD83D\uDD14</p>"),
                        List.of(new Heading(2, "a", "A"))),
                List.of(),
                Map.of(
                        "content/playbooks/b.adoc",
                        ContentHash.of(included),
                        "content/handbook/c.adoc",
                        RenderedProse.PRESENT));
    }

    @Test
    void anEntryComesBackAsItWasUnderWhateverName() {
        assertThat(cache.find(KEY, PATH)).containsExactly(rendered);
        assertThat(cache.find(KEY, "content/playbooks/z.adoc"))
                .containsExactly(rendered.at("content/playbooks/z.adoc"));
        assertThat(cache.find(ContentHash.of("= B"), PATH)).isEmpty();
    }

    @Test
    void whatOneTextBecameBesideDifferentFilesIsKeptSideBySide() {
        RenderedProse other = rendered("changed");
        cache.keep(KEY, other);
        cache.keep(KEY, rendered);

        assertThat(cache.find(KEY, PATH)).containsExactly(rendered, other);
    }

    @Test
    void aDamagedEntryIsAbsentWhereverTheDamageIs() throws IOException {
        Path entry = entries().get(0);
        byte[] whole = Files.readAllBytes(entry);
        for (int at : IntStream.range(0, whole.length).toArray()) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x41;
            Files.write(entry, damaged);

            assertThat(cache.find(KEY, PATH)).isEmpty();
        }
        for (int length : new int[] {0, 7, 8, 20, whole.length - 1}) {
            Files.write(entry, Arrays.copyOf(whole, length));

            assertThat(cache.find(KEY, PATH)).isEmpty();
        }
        cache.keep(KEY, rendered);
        assertThat(cache.find(KEY, PATH)).containsExactly(rendered);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoError() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        RenderCache blocked = new RenderCache(file);
        blocked.keep(KEY, rendered);
        blocked.sweep();

        assertThat(blocked.find(KEY, PATH)).isEmpty();
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("prose"))) {
            return files.toList();
        }
    }
}
