package org.tocsin.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.site.EarlierProse;
import org.tocsin.site.Page;
import org.tocsin.site.Prose;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.Site;
import org.tocsin.site.SiteFile;
import org.tocsin.source.SourceTree;

/** Versions of one page in three commits, and the page of today. */
class EarlierProseTest {
    private static final String TODAY = "content/playbooks/sync.adoc";
    private static final String BEFORE = "content/playbooks/old-name.adoc";
    private static final String SHARED = "content/playbooks/_shared.adoc";
    private static final String TEXT = "= Sync\n\ninclude::_shared.adoc[]\n";
    private static final EarlierProse THIRD = new EarlierProse("c3", TODAY);
    private static final EarlierProse SECOND = new EarlierProse("c2", BEFORE);
    private static final EarlierProse FIRST = new EarlierProse("c1", BEFORE);
    private static final EarlierProse FAULTY = new EarlierProse("c0", BEFORE);
    private static final EarlierProse BLANK = new EarlierProse("c0", SHARED);

    private final FakeTree today = new FakeTree().with(TODAY, TEXT).with(SHARED, "Ring the desk.\n");
    private final Map<String, SourceTree> commits = Map.of(
            "c3", new FakeTree().with(TODAY, TEXT).with(SHARED, "Ring the desk.\n"),
            "c2", new FakeTree().with(BEFORE, TEXT).with(SHARED, "Ring the desk.\n"),
            "c1", new FakeTree().with(BEFORE, TEXT).with(SHARED, "Write a letter.\n"),
            "c0",
                    new FakeTree()
                            .with(BEFORE, TEXT + "\nSee xref:nobody.adoc[it].\n")
                            .with(SHARED, "\n"));

    @TempDir
    private Path cache;

    @Test
    void oneTextInSeveralCommitsAndUnderSeveralNamesIsConvertedOnce() {
        Seen seen = bake(cache, List.of(THIRD, SECOND));

        assertThat(seen.count()).isEqualTo(new RenderCount(1, 1, 0));
        assertThat(seen.of(SECOND).sourcePath()).isEqualTo(BEFORE);
        assertThat(seen.of(SECOND).body()).isEqualTo(seen.of(THIRD).body());
    }

    @Test
    void withoutACacheTooItIsConvertedOnce() {
        assertThat(bake(null, List.of(THIRD, SECOND)).count()).isEqualTo(new RenderCount(1, 1, 0));
    }

    @Test
    void anIncludeIsThatOfTheCommit() {
        Seen seen = bake(cache, List.of(SECOND, FIRST));

        assertThat(seen.count().converted()).isEqualTo(2);
        assertThat(seen.of(SECOND).body().markup()).contains("Ring the desk.");
        assertThat(seen.of(FIRST).body().markup()).contains("Write a letter.");
    }

    @Test
    void faultsOfTheCommittedAreBorneAndRememberedAsSuch() {
        Seen cold = bake(cache, List.of(FAULTY, BLANK));
        Seen warm = bake(cache, List.of(FAULTY, BLANK));

        assertThat(cold.of(FAULTY).body().markup()).contains("See ");
        assertThat(cold.found().get(BLANK)).isEmpty();
        assertThat(warm.found()).isEqualTo(cold.found());
        assertThat(warm.count().converted()).isZero();

        today.with(TODAY, TEXT + "\nSee xref:nobody.adoc[it].\n").with(SHARED, "\n");
        assertThat(bake(cache, List.of(FAULTY)).report().problems())
                .as("what is borne in a commit is told of the present")
                .extracting(problem -> problem.place().file())
                .containsExactly(TODAY);
    }

    @Test
    void whatAnEarlierBuildRenderedAsksNoCommit() {
        List<EarlierProse> all = List.of(THIRD, SECOND, FIRST, FAULTY);
        Seen cold = bake(cache, all);

        Seen warm = bake(cache, all, commit -> {
            throw new AssertionError("asked for " + commit);
        });

        assertThat(cold.count()).isEqualTo(new RenderCount(3, 3, 0));
        assertThat(warm.count()).isEqualTo(new RenderCount(3, 0, 3));
        assertThat(warm.found()).isEqualTo(cold.found());
    }

    @Test
    void aSiteSeesOnlyTheVersionsOnItsList() {
        List<Optional<Prose>> found = new ArrayList<>();
        try (Bakery bakery = new Bakery(today, this::commit, cache, 2)) {
            bakery.bake(
                    new Versioned(List.of(THIRD), library -> found.add(library.earlier(FIRST))), (path, bytes) -> {});
        }

        assertThat(found).containsExactly(Optional.empty());
    }

    /** What a site found, and what it took. */
    private record Seen(Map<EarlierProse, Optional<Prose>> found, BakeReport report) {
        Prose of(EarlierProse version) {
            return found.getOrDefault(version, Optional.empty()).orElseThrow();
        }

        RenderCount count() {
            return report.prose();
        }
    }

    private Seen bake(@Nullable Path keptIn, List<EarlierProse> versions) {
        return bake(keptIn, versions, this::commit);
    }

    private Seen bake(
            @Nullable Path keptIn, List<EarlierProse> versions, Function<String, Optional<SourceTree>> asked) {
        Map<EarlierProse, Optional<Prose>> found = new HashMap<>();
        try (Bakery bakery = new Bakery(today, asked, keptIn, 2)) {
            BakeReport report = bakery.bake(
                    new Versioned(versions, library -> versions.forEach(one -> found.put(one, library.earlier(one)))),
                    (path, bytes) -> {});
            return new Seen(found, report);
        }
    }

    private Optional<SourceTree> commit(String hash) {
        return Optional.ofNullable(commits.get(hash));
    }

    /** A site of the page of today that looks at earlier versions. */
    private record Versioned(List<EarlierProse> earlierProse, Consumer<ProseLibrary> look) implements Site {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public List<String> prosePaths() {
            return List.of(TODAY);
        }

        @Override
        public List<Page> pages(ProseLibrary prose) {
            look.accept(prose);
            return List.of();
        }

        @Override
        public List<SiteFile> files() {
            return List.of();
        }
    }
}
