package org.tocsin.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.revision.PageVersions;
import org.tocsin.signature.Verdicts;

/**
 * The versions of pages are the commits that {@code git log --follow} lists for each, and each difference is one of those that
 * ADR 0028 explains.
 */
class AgreementWithGitTest {
    private static final String APPLES = Text.of("Apples");
    private static final String BREAD = Text.of("Bread");

    @TempDir
    Path folder;

    @BeforeAll
    static void gitIsThere() {
        assumeTrue(RealGit.isInstalled(), "no git is installed to agree with");
    }

    @Test
    void theyAgreeOnThisProject() {
        Path project = Path.of("").toAbsolutePath();
        assumeTrue(project.resolve(".git").toFile().exists(), "the project is not in a repository of its own");
        assumeTrue(
                RealGit.lines(project, "rev-parse", "--is-shallow-repository").equals(List.of("false")),
                "this clone was cut off, and git takes its first commit for the author of everything");
        List<String> pages =
                RealGit.lines(project, "ls-tree", "-r", "--name-only", "HEAD", "content", "incidents").stream()
                        .filter(path -> path.endsWith(".adoc"))
                        .toList();

        assertThat(pages).isNotEmpty();
        assertThat(differences(project, pages, hash -> hash)).isEmpty();
    }

    @Test
    void theyAgreeOnRenamesWithEditsMovesAndMerges() {
        try (Past past = Past.in(folder)) {
            past.then("write", Map.of("a.adoc", APPLES, "b.adoc", BREAD, "c.adoc", Text.of("Cake")))
                    .then("edit", Map.of("a.adoc", Text.edited(APPLES, 3, "Pears")))
                    .then("rename", Map.of("a.adoc", "", "d/a.adoc", Text.edited(APPLES, 4, "Plums")))
                    .then("case", Map.of("b.adoc", "", "B.adoc", BREAD))
                    .then("again", Map.of("d/a.adoc", "", "d/e/f.adoc", Text.edited(APPLES, 9, "Kiwis")))
                    .commit("side", Map.of("c.adoc", Text.edited(Text.of("Cake"), 2, "Tart")), "again")
                    .commit("main", Map.of("B.adoc", Text.edited(BREAD, 2, "Rolls")), "again")
                    .commit("merge", Map.of("c.adoc", Text.edited(Text.of("Cake"), 2, "Tart")), "main", "side")
                    .then("replace", Map.of("c.adoc", Text.of("Cream")));

            assertThat(differences(past)).isEmpty();
        }
    }

    /** Which side of a merge won does not matter to git: what another side wrote was written. */
    @Test
    void theyAgreeOnWhatAMergeThrewAway() {
        try (Past past = Past.in(folder)) {
            past.commit("write", Map.of("a.adoc", APPLES))
                    .commit("side", Map.of("a.adoc", Text.edited(APPLES, 2, "Pears")), "write")
                    .commit("main", Map.of("b.adoc", BREAD), "write")
                    .commit("ours", Map.of(), "main", "side");

            assertThat(differences(past)).isEmpty();
        }
    }

    @Test
    void theyAgreeOnAHundredPagesAndFourHundredCommits() {
        try (Past past = Past.in(folder)) {
            write(past, new Random(6));

            assertThat(past.files()).hasSizeGreaterThan(80);
            assertThat(differences(past)).isEmpty();
        }
    }

    /** Edits, renames with edits, new pages, deletions and short side lines, each commit one thing. */
    private static void write(Past past, Random random) {
        Map<String, String> pages = new TreeMap<>();
        for (int i = 0; i < 100; i++) {
            pages.put("content/" + i % 7 + "/" + i + ".adoc", Text.of("Topic " + i * 7919));
        }
        past.then("begin", Map.copyOf(pages));
        String last = "begin";
        for (int i = 0; i < 300; i++) {
            List<String> paths = new ArrayList<>(pages.keySet());
            String path = paths.get(random.nextInt(paths.size()));
            String text = Text.edited(pages.getOrDefault(path, ""), 1 + random.nextInt(20), "Change " + i);
            String name = "commit " + i;
            if (i % 10 == 3) {
                String moved = "content/" + random.nextInt(9) + "/moved-" + i + ".adoc";
                past.commit(name, Map.of(path, "", moved, text), last);
                pages.remove(path);
                pages.put(moved, text);
            } else if (i % 25 == 4) {
                past.commit(name, Map.of(path, ""), last);
                pages.remove(path);
            } else if (i % 25 == 5) {
                past.commit(name, Map.of("content/new-" + i + ".adoc", Text.of("New topic " + i * 104729)), last);
                pages.put("content/new-" + i + ".adoc", Text.of("New topic " + i * 104729));
            } else if (i % 3 == 0) {
                String other = paths.get((paths.indexOf(path) + 1) % paths.size());
                String edited = Text.edited(pages.getOrDefault(other, ""), 1, "Side " + i);
                past.commit("side " + i, Map.of(other, edited), last);
                past.commit(name, Map.of(path, text), last);
                past.commit("merge " + i, Map.of(other, edited), name, "side " + i);
                pages.put(path, text);
                pages.put(other, edited);
                name = "merge " + i;
            } else {
                past.commit(name, Map.of(path, text), last);
                pages.put(path, text);
            }
            last = name;
        }
    }

    @Test
    void gitListsTheCommitThatDeletedAPageWhichLeftNoVersion() {
        try (Past past = Past.in(folder)) {
            past.then("write", Map.of("a.adoc", APPLES, "b.adoc", BREAD))
                    .then("delete", Map.of("a.adoc", ""))
                    .then("anew", Map.of("a.adoc", Text.of("Cake")));

            assertThat(differences(past)).containsExactly("a.adoc: git alone [delete]");
        }
    }

    @Test
    void gitTakesACopyForARename() {
        try (Past past = Past.in(folder)) {
            past.then("write", Map.of("a.adoc", APPLES))
                    .then("edit", Map.of("a.adoc", Text.edited(APPLES, 3, "Pears")))
                    .then("copy", Map.of("b.adoc", Text.edited(APPLES, 4, "Plums")));

            assertThat(differences(past)).containsExactly("b.adoc: git alone [edit, write]");
        }
    }

    @Test
    void gitNeverListsAMergeNotEvenOneThatWroteWhatNoParentHad() {
        try (Past past = Past.in(folder)) {
            String pears = Text.edited(APPLES, 2, "Pears");
            past.commit("write", Map.of("a.adoc", APPLES))
                    .commit("side", Map.of("a.adoc", pears), "write")
                    .commit("main", Map.of("a.adoc", Text.edited(APPLES, 19, "Plums")), "write")
                    .commit("merge", Map.of("a.adoc", Text.edited(pears, 19, "Plums")), "main", "side");

            assertThat(differences(past)).containsExactly("a.adoc: here alone [merge]");
        }
    }

    @Test
    void gitKnowsOneNameAtATimeForAllLinesOfAMerge() {
        try (Past past = Past.in(folder)) {
            String pears = Text.edited(APPLES, 2, "Pears");
            past.commit("write", Map.of("a.adoc", APPLES))
                    .commit("rename", Map.of("a.adoc", "", "b.adoc", APPLES), "write")
                    .commit("side", Map.of("a.adoc", pears), "write")
                    .commit("merge", Map.of("b.adoc", pears), "rename", "side");

            assertThat(differences(past)).containsExactly("b.adoc: here alone [merge, side]");
        }
    }

    @Test
    void gitTakesASwapOfNamesForTwoEdits() {
        try (Past past = Past.in(folder)) {
            past.then("apples", Map.of("a.adoc", APPLES))
                    .then("bread", Map.of("b.adoc", BREAD))
                    .then("swap", Map.of("a.adoc", BREAD, "b.adoc", APPLES));

            assertThat(differences(past))
                    .containsExactly(
                            "a.adoc: git alone [apples]",
                            "a.adoc: here alone [bread]",
                            "b.adoc: git alone [bread]",
                            "b.adoc: here alone [apples]");
        }
    }

    private List<String> differences(Past past) {
        return differences(folder, List.copyOf(past.files().keySet()), past::name);
    }

    private static List<String> differences(Path folder, List<String> pages, UnaryOperator<String> name) {
        PageVersions known = PageHistory.of(folder, "HEAD", pages, Verdicts.NEW);
        List<String> differences = new ArrayList<>();
        for (String page : pages) {
            List<String> git = RealGit.lines(folder, "log", "--date-order", "--follow", "--format=%H", "--", page);
            List<String> here = known.of(page).stream()
                    .map(version -> version.by().commit())
                    .toList();
            alone(page + ": git alone ", git, here, name).forEach(differences::add);
            alone(page + ": here alone ", here, git, name).forEach(differences::add);
            if (!both(git, here).equals(both(here, git))) {
                differences.add(page + ": in another order");
            }
        }
        return differences;
    }

    private static List<String> alone(
            String words, List<String> these, List<String> those, UnaryOperator<String> name) {
        Set<String> alone = new LinkedHashSet<>(these);
        those.forEach(alone::remove);
        return alone.isEmpty()
                ? List.of()
                : List.of(words + alone.stream().map(name).toList());
    }

    private static List<String> both(List<String> these, List<String> those) {
        return these.stream().filter(those::contains).toList();
    }
}
