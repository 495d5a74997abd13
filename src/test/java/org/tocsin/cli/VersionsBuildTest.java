package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
    void aWarmBuildReadsNoPastCommitAndIsTheSame(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            TocsinRun.in(folder, "build", "--site", "desk", "--now", NOW);
            Path page = folder.resolve("target/site/desk/versions/" + brief(story, 3) + ".html");
            String cold = Files.readString(page);

            TocsinRun.in(folder, "build", "--site", "desk", "--now", NOW);
            String warm = Files.readString(page);
            TocsinRun.in(folder, "build", "--site", "desk", "--now", NOW, "--no-cache");

            assertThat(warm).isEqualTo(cold).isEqualTo(Files.readString(page));
        }
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
