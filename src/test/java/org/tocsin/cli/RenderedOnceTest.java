package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk of 500 pages at five tags: each tag changes one page in ten and renames three. */
class RenderedOnceTest {
    private static final int PAGES = 500;
    private static final List<String> TAGS = List.of("v5", "v4", "v3", "v2", "v1");

    @TempDir
    private Path folder;

    @Test
    void eachDistinctSourceOfAllVersionsIsRenderedOnceAndNoneByAWarmBuild() throws Exception {
        try (Story story = Story.in(folder)) {
            tell(story);
            int distinct = distinctSources(story).size();

            TocsinRun cold = build();
            SortedMap<String, String> pages = pages();
            TocsinRun warm = build();

            assertThat(cold.code()).as(cold.said()).isEqualTo(ExitCode.DONE);
            assertThat(distinct).isEqualTo(PAGES + 4 * PAGES / 10 + 1);
            assertThat(cold.said())
                    .contains("Prose: " + distinct + " different sources, " + distinct + " rendered, 0 from the cache");
            assertThat(warm.said()).contains(" 0 rendered, ");
            assertThat(pages()).isEqualTo(pages).hasSizeGreaterThan(6 * PAGES);

            story.replace("escalation/people.yaml", "+234 1 000 0005", "+234 1 000 0006");
            assertThat(build().said()).as("a changed record").contains(" 0 rendered, ");

            story.replace("escalation/people.yaml", "+234 1 000 0006", "+234 1 000 0005");
            delete(folder.resolve("target/tocsin-cache/as-of"));
            assertThat(build().said())
                    .as("desks of the past made anew of kept prose")
                    .contains("Prose: " + distinct + " different sources, 0 rendered, " + distinct);
            assertThat(pages()).isEqualTo(pages);
        }
    }

    private void tell(Story story) throws Exception {
        List<String> names = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            names.add("content/handbook/page-" + page + ".adoc");
            story.write(names.get(page), text(page, 1));
        }
        story.write(
                "site/desk/settings.yaml",
                "name: Example desk\norganisation: Example\nzone: Europe/Lisbon\nversions: " + TAGS + "\n");
        story.write(".gitignore", "target/\n");
        for (int version = 1; version <= 5; version++) {
            if (version > 1) {
                for (int page = version; page < PAGES; page += 10) {
                    story.write(names.get(page), text(page, version));
                }
                for (int page = 100 * (version - 1); page < 100 * (version - 1) + 3; page++) {
                    String renamed = names.get(page).replace("page", "chapter");
                    Files.move(folder.resolve(names.get(page)), folder.resolve(renamed));
                    names.set(page, renamed);
                }
            }
            story.commit("Dora Novak", "2026-11-1" + version + "T09:00:00Z", "Version " + version);
            story.git()
                    .tag()
                    .setName("v" + version)
                    .setAnnotated(version % 2 == 0)
                    .setSigned(false)
                    .call();
        }
    }

    private static String text(int page, int version) {
        return "= Page " + page + "\n\nWritten for version " + version + ".\n\n== What to do\n\n. Look.\n. Act.\n";
    }

    /** Told by git itself: the same content in the same folder is one source. */
    private static Set<String> distinctSources(Story story) throws IOException {
        Set<String> sources = new TreeSet<>();
        var repository = story.git().getRepository();
        for (String tag : TAGS) {
            ObjectId commit = repository.resolve(tag + "^{commit}");
            try (RevWalk commits = new RevWalk(repository);
                    TreeWalk files = new TreeWalk(repository)) {
                files.addTree(commits.parseCommit(commit).getTree());
                files.setRecursive(true);
                while (files.next()) {
                    String path = files.getPathString();
                    if (path.endsWith(".adoc") && !path.startsWith("content/status/")) {
                        sources.add(path.substring(0, path.lastIndexOf('/')) + " "
                                + files.getObjectId(0).name());
                    }
                }
            }
        }
        return sources;
    }

    private TocsinRun build() {
        return TocsinRun.in(folder, "build", "--site", "desk", "--now", "2026-11-23T12:00Z", "--verbose");
    }

    private SortedMap<String, String> pages() throws IOException {
        Path desk = folder.resolve("target/site/desk");
        SortedMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> all = Files.walk(desk)) {
            for (Path file : all.filter(one -> one.toString().endsWith(".html")).toList()) {
                pages.put(desk.relativize(file).toString(), Files.readString(file));
            }
        }
        return pages;
    }

    private static void delete(Path kept) throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
