package org.tocsin.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.revision.PageVersion;
import org.tocsin.revision.PageVersions;
import org.tocsin.revision.PageVersions.Reach;
import org.tocsin.signature.Verdicts;

class PageHistoryTest {
    private static final String A = "content/playbooks/a.adoc";
    private static final String B = "content/playbooks/b.adoc";
    private static final String APPLES = Text.of("Apples");
    private static final String BREAD = Text.of("Bread");

    @TempDir
    Path folder;

    private Past past;

    @BeforeEach
    void begin() {
        past = Past.in(folder);
    }

    @AfterEach
    void end() {
        past.close();
    }

    @Test
    void eachCommitThatWroteThePageIsAVersion() {
        past.then("write", Map.of(A, APPLES))
                .then("other", Map.of(B, BREAD))
                .then("edit", Map.of(A, Text.edited(APPLES, 3, "Pears")));

        PageVersions known = of(A, B);

        assertThat(told(known, A)).containsExactly("edit " + A, "write " + A);
        assertThat(told(known, B)).containsExactly("other " + B);
        assertThat(known.reach()).isEqualTo(Reach.WHOLE);
        assertThat(known.of(A).get(0).by().author()).isEqualTo("Ana Example");
        assertThat(known.of(A).get(0).by().email()).isEqualTo("ana@example.com");
        assertThat(known.of(A).get(0).by().at()).isEqualTo("2026-01-01T00:02:00Z");
        assertThat(known.of(A).get(0).blob())
                .hasSize(40)
                .isNotEqualTo(known.of(A).get(1).blob());
    }

    @Test
    void aRenameWithEditsGoesOnUnderTheFormerName() {
        past.then("write", Map.of(A, APPLES)).then("rename", Map.of(A, "", B, Text.edited(APPLES, 5, "Pears")));

        assertThat(told(of(B), B)).containsExactly("rename " + B, "write " + A);
    }

    @Test
    void aMoveBetweenTopFoldersIsFollowed() {
        String report = "incidents/2026/2026-01-01-a/postmortem.adoc";
        past.then("write", Map.of(A, APPLES)).then("move", Map.of(A, "", report, APPLES));

        assertThat(told(of(report), report)).containsExactly("move " + report, "write " + A);
    }

    @Test
    void aRenameInTheCaseOfLettersAloneIsFollowed() {
        String shouted = "content/playbooks/A.adoc";
        past.then("write", Map.of(A, APPLES)).then("rename", Map.of(A, "", shouted, APPLES));

        assertThat(told(of(shouted), shouted)).containsExactly("rename " + shouted, "write " + A);
    }

    @Test
    void twoPagesThatTakeEachOthersNamesKeepTheirOwnPast() {
        past.then("apples", Map.of(A, APPLES))
                .then("bread", Map.of(B, BREAD))
                .then("swap", Map.of(A, BREAD, B, APPLES));

        PageVersions known = of(A, B);

        assertThat(told(known, A)).containsExactly("swap " + A, "bread " + B);
        assertThat(told(known, B)).containsExactly("swap " + B, "apples " + A);
    }

    @Test
    void aNameTakenOverInTheSameCommitIsFollowedToItsText() {
        String c = "content/playbooks/c.adoc";
        past.then("apples", Map.of(A, APPLES))
                .then("bread", Map.of(B, BREAD))
                .then("shift", Map.of(A, "", B, APPLES, c, Text.edited(BREAD, 7, "Cake")));

        PageVersions known = of(B, c);

        assertThat(told(known, B)).containsExactly("shift " + B, "apples " + A);
        assertThat(told(known, c)).containsExactly("shift " + c, "bread " + B);
    }

    @Test
    void aCopyIsAPageOfItsOwn() {
        past.then("write", Map.of(A, APPLES)).then("copy", Map.of(B, Text.edited(APPLES, 2, "Pears")));

        assertThat(told(of(B), B)).containsExactly("copy " + B);
    }

    @Test
    void aPageThatWasGoneHasItsFormerVersionsToo() {
        past.then("write", Map.of(A, APPLES)).then("delete", Map.of(A, "")).then("anew", Map.of(A, BREAD));

        assertThat(told(of(A), A)).containsExactly("anew " + A, "write " + A);
    }

    @Test
    void aMergeThatIsLikeOneOfItsParentsIsNoVersion() {
        past.commit("write", Map.of(A, APPLES))
                .commit("side", Map.of(A, Text.edited(APPLES, 2, "Pears")), "write")
                .commit("main", Map.of(B, BREAD), "write")
                .commit("merge", Map.of(A, Text.edited(APPLES, 2, "Pears")), "main", "side");

        assertThat(told(of(A), A)).containsExactly("side " + A, "write " + A);
    }

    @Test
    void aMergeThatWroteWhatNoParentHadIsAVersion() {
        String pears = Text.edited(APPLES, 2, "Pears");
        past.commit("write", Map.of(A, APPLES))
                .commit("side", Map.of(A, pears), "write")
                .commit("main", Map.of(A, Text.edited(APPLES, 19, "Plums")), "write")
                .commit("merge", Map.of(A, Text.edited(pears, 19, "Plums")), "main", "side");

        assertThat(told(of(A), A)).containsExactly("merge " + A, "main " + A, "side " + A, "write " + A);
    }

    @Test
    void eachLineOfAMergeIsFollowedUnderTheNameItHadThere() {
        String pears = Text.edited(APPLES, 2, "Pears");
        past.commit("write", Map.of(A, APPLES))
                .commit("rename", Map.of(A, "", B, APPLES), "write")
                .commit("side", Map.of(A, pears), "write")
                .commit("merge", Map.of(B, pears), "rename", "side");

        assertThat(told(of(B), B)).containsExactly("merge " + B, "side " + A, "rename " + B, "write " + A);
    }

    @Test
    void pathsAreBelowTheFolderOfTheRecords() throws IOException {
        Path below = Files.createDirectories(folder.resolve("docs/status"));
        past.then("write", Map.of("docs/status/" + A, APPLES, "outside.adoc", BREAD))
                .then("rename", Map.of("docs/status/" + A, "", "docs/status/" + B, APPLES))
                .then("other", Map.of("outside.adoc", APPLES));

        PageVersions known = PageHistory.of(below, "HEAD", List.of(B), Verdicts.NEW);

        assertThat(told(known, B)).containsExactly("rename " + B, "write " + A);
    }

    @Test
    void anEarlierRevisionKnowsNothingOfLaterOnes() {
        past.then("write", Map.of(A, APPLES)).then("edit", Map.of(A, Text.edited(APPLES, 3, "Pears")));

        assertThat(told(PageHistory.of(folder, past.hash("write"), List.of(A), Verdicts.NEW), A))
                .containsExactly("write " + A);
    }

    @Test
    void whereACloneWasCutOffNothingIsSaidOfWhoWroteThePage() throws IOException {
        past.then("write", Map.of(A, APPLES))
                .then("cut", Map.of(B, BREAD))
                .then("edit", Map.of(A, Text.edited(APPLES, 3, "Pears")));
        Files.writeString(folder.resolve(".git/shallow"), past.hash("cut") + "\n");

        PageVersions known = of(A, B);

        assertThat(told(known, A)).containsExactly("edit " + A);
        assertThat(told(known, B)).isEmpty();
        assertThat(known.reach()).isEqualTo(Reach.SHALLOW);
    }

    @Test
    void withoutARepositoryOrACommitNothingIsKnown(@TempDir Path elsewhere) {
        assertThat(PageHistory.of(elsewhere, "HEAD", List.of(A), Verdicts.NEW)).isEqualTo(PageVersions.NONE);
        assertThat(of(A)).isEqualTo(PageVersions.NONE);
    }

    private PageVersions of(String... pages) {
        return PageHistory.of(folder, "HEAD", List.of(pages), Verdicts.NEW);
    }

    private static List<String> told(PageVersions known, String page) {
        return known.of(page).stream().map(PageHistoryTest::told).toList();
    }

    private static String told(PageVersion version) {
        return version.by().subject() + " " + version.path();
    }
}
