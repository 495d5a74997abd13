package org.tocsin.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.site.Heading;
import org.tocsin.site.Html;
import org.tocsin.site.Prose;
import org.tocsin.source.SourceText;

class RenderCacheTest {
    private static final SourceText SOURCE = new SourceText("content/playbooks/a.adoc", "= A\n\ninclude::b.adoc[]\n");

    private final FakeTree tree =
            new FakeTree().with("content/playbooks/b.adoc", "shared").with("content/handbook/c.adoc", "= C");
    private final RenderedProse rendered = new RenderedProse(
            new Prose(
                    SOURCE.path(),
                    "Ärger & Ruhe",
                    Map.of("owner", "ana", "empty", ""),
                    new Html("<p>Z\u00fcrich \uD83D\uDD14</p>"),
                    List.of(new Heading(2, "a", "A"))),
            List.of(),
            Map.of(
                    "content/playbooks/b.adoc",
                    ContentHash.of("shared"),
                    "content/handbook/c.adoc",
                    RenderedProse.PRESENT));

    @TempDir
    private Path folder;

    private RenderCache cache;

    @BeforeEach
    void keepOne() {
        cache = new RenderCache(folder, tree);
        cache.keep(SOURCE, rendered);
    }

    @Test
    void anEntryComesBackAsItWas() {
        assertThat(cache.find(SOURCE)).contains(rendered);
    }

    @Test
    void aChangedDocumentOrPathIsAbsent() {
        assertThat(cache.find(new SourceText(SOURCE.path(), SOURCE.text() + "more")))
                .isEmpty();
        assertThat(cache.find(new SourceText("content/playbooks/z.adoc", SOURCE.text())))
                .isEmpty();
    }

    @Test
    void aChangedIncludeMakesTheEntryAbsent() {
        tree.with("content/playbooks/b.adoc", "changed");

        assertThat(cache.find(SOURCE)).isEmpty();
    }

    @Test
    void onlyTheAbsenceOfALinkedDocumentMatters() {
        tree.with("content/handbook/c.adoc", "= changed");
        assertThat(cache.find(SOURCE)).isPresent();

        tree.without("content/handbook/c.adoc");
        assertThat(cache.find(SOURCE)).isEmpty();
    }

    @Test
    void aDamagedEntryIsAbsentWhereverTheDamageIs() throws IOException {
        Path entry = entries().get(0);
        byte[] whole = Files.readAllBytes(entry);
        for (int at : IntStream.range(0, whole.length).toArray()) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x41;
            Files.write(entry, damaged);

            assertThat(cache.find(SOURCE)).isEmpty();
        }
        for (int length : new int[] {0, 7, 8, 20, whole.length - 1}) {
            Files.write(entry, java.util.Arrays.copyOf(whole, length));

            assertThat(cache.find(SOURCE)).isEmpty();
        }
        cache.keep(SOURCE, rendered);
        assertThat(cache.find(SOURCE)).isPresent();
    }

    @Test
    void proseWithProblemsIsNotKept() throws IOException {
        SourceText other = new SourceText("content/playbooks/other.adoc", "x");
        Problem problem = Problem.error("prose-syntax", Place.of(other.path()), "m", "", "f");

        cache.keep(other, RenderedProse.unrendered(other.path(), problem));

        assertThat(cache.find(other)).isEmpty();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoError() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        RenderCache blocked = new RenderCache(file, tree);
        blocked.keep(SOURCE, rendered);

        assertThat(blocked.find(SOURCE)).isEmpty();
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("prose"))) {
            return files.toList();
        }
    }
}
