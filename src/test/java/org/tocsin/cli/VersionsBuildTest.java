package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsBuildTest {
    private static final String NOW = "2026-11-23T12:00Z";

    @Test
    void theDeskTellsEachVersionAndComparesAnyTwoOfTheLatest(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            TocsinRun run = TocsinRun.in(folder, "build", "--site", "desk", "--now", NOW);

            assertThat(run.said()).contains("Built desk");
            Path versions = folder.resolve("target/site/desk/versions");
            String index = Files.readString(versions.resolve("index.html"));
            assertThat(index)
                    .contains("sev1: acknowledge target 15 min → 10 min")
                    .contains("In July three of four incidents were acknowledged in under ten.")
                    .contains("No change in meaning: <a href=\"../versions/" + brief(story, 8) + ".html\">");
            assertThat(Files.readString(versions.resolve(brief(story, 3) + ".html")))
                    .contains("Tuesday nights move from Ana Reis to Bo Lindqvist from 15 September (13 shifts)")
                    .contains("compare/" + brief(story, 3) + ".." + brief(story, 13) + ".html");
            assertThat(Files.readString(
                            versions.resolve("compare/" + brief(story, 4) + ".." + brief(story, 9) + ".html")))
                    .contains("new step specialist tells Chi Adeyemi")
                    .doesNotContain("acknowledge target");
        }
    }

    @Test
    void aWarmBuildOpensNoObjectOfTheRepositoryAndIsTheSame(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            TocsinRun.in(folder, "build", "--site", "desk", "--now", NOW);
            SortedMap<String, String> cold = pages(folder);
            Files.move(folder.resolve(".git/objects"), folder.resolve("objects-elsewhere"));

            TocsinRun warm = TocsinRun.in(folder, "build", "--site", "desk", "--now", NOW);

            assertThat(warm.code()).as(warm.said()).isEqualTo(ExitCode.DONE);
            assertThat(pages(folder)).isEqualTo(cold).containsKey("versions/" + brief(story, 3) + ".html");
            Files.move(folder.resolve("objects-elsewhere"), folder.resolve(".git/objects"));
            TocsinRun.in(folder, "build", "--site", "desk", "--now", NOW, "--no-cache");
            assertThat(pages(folder)).isEqualTo(cold);
        }
    }

    @Test
    void whateverMovesThePastABuildWithTheCacheIsTheBuildWithout(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            Files.createDirectories(folder.resolve(".git/info"));
            Files.writeString(folder.resolve(".git/info/exclude"), "target/\n");
            assertKeptIsTrue(folder);
            story.replace("escalation/severities.yaml", "acknowledge: PT10M", "acknowledge: PT8M");
            assertThat(assertKeptIsTrue(folder)).contains("Not committed yet");
            assertThat(assertKeptIsTrue(folder)).contains("Not committed yet");
            story.commit("Eli Costa", "2026-11-20T09:00:00Z", "Acknowledge in eight minutes");
            assertThat(assertKeptIsTrue(folder))
                    .contains("Acknowledge in eight minutes")
                    .doesNotContain("Not committed yet");
            story.git().gc().call();
            story.git().reset().setMode(ResetType.HARD).setRef("HEAD~1").call();
            assertThat(assertKeptIsTrue(folder)).doesNotContain("Acknowledge in eight minutes");
            story.git().checkout().setName(story.hashes().get(5)).call();
            assertThat(assertKeptIsTrue(folder)).doesNotContain("Swap Christmas with Ana");
            Files.writeString(folder.resolve(".git/shallow"), story.hashes().get(2) + "\n");
            assertThat(assertKeptIsTrue(folder))
                    .contains("a clone that is cut off")
                    .doesNotContain("Welcome Chi");
        }
    }

    /** The page of all versions, which is the same, as all pages are, whether or not builds keep things. */
    private static String assertKeptIsTrue(Path folder) throws IOException {
        TocsinRun kept = TocsinRun.in(folder, "build", "--site", "desk", "--now", NOW);
        assertThat(kept.code()).as(kept.said()).isEqualTo(ExitCode.DONE);
        SortedMap<String, String> pages = pages(folder);
        TocsinRun.in(folder, "build", "--site", "desk", "--now", NOW, "--no-cache");
        assertThat(pages).isEqualTo(pages(folder));
        return Files.readString(folder.resolve("target/site/desk/versions/index.html"));
    }

    /** Of all that the past is told in: pages of versions, and calendars whose edition is counted. */
    private static SortedMap<String, String> pages(Path folder) throws IOException {
        Path desk = folder.resolve("target/site/desk");
        SortedMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> all = Files.walk(desk)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = desk.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".html") || path.endsWith(".ics")) {
                    pages.put(path, Files.readString(file));
                }
            }
        }
        return pages;
    }

    @Test
    void whatIsNotCommittedYetStandsFirst(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            story.replace("escalation/severities.yaml", "acknowledge: PT10M", "acknowledge: PT8M");

            TocsinRun.in(folder, "build", "--site", "desk", "--now", NOW);

            assertThat(Files.readString(folder.resolve("target/site/desk/versions/index.html")))
                    .containsSubsequence(
                            "Not committed yet", "sev1: acknowledge target 10 min → 8 min", "Swap Christmas with Ana");
        }
    }

    @Test
    void withoutARepositoryThePageSaysSo(@TempDir Path folder) throws Exception {
        Story.in(folder).close();
        Files.move(folder.resolve(".git"), folder.resolve("elsewhere"));

        TocsinRun.in(folder, "build", "--site", "desk", "--now", NOW);

        assertThat(Files.readString(folder.resolve("target/site/desk/versions/index.html")))
                .contains("the desk was built without a git repository");
    }

    private static String brief(Story story, int index) {
        return story.hashes().get(index).substring(0, 8);
    }
}
