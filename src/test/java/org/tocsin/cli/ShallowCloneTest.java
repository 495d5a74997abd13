package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workflow has that fetches one commit only. */
class ShallowCloneTest {
    private static final String NOW = "2026-11-23T12:00Z";

    @TempDir
    private static Path folder;

    private static Path clone;
    private static String beyond;

    @BeforeAll
    static void cloneTheLatestCommitAlone() throws Exception {
        clone = folder.resolve("clone");
        try (Story story = Story.in(Files.createDirectory(folder.resolve("story")));
                Git git = Git.cloneRepository()
                        .setURI(story.folder().toUri().toString())
                        .setDirectory(clone.toFile())
                        .setBranchesToClone(List.of("refs/heads/main"))
                        .setDepth(1)
                        .call()) {
            beyond = story.hashes().get(0);
            assertThat(git.getRepository().getObjectDatabase().getShallowCommits())
                    .hasSize(1);
        }
    }

    @Test
    void theVersionsPageSaysThatHistoryIsCutOff() throws Exception {
        TocsinRun run = TocsinRun.in(clone, "build", "--site", "desk", "--now", NOW);

        assertThat(run.code()).as(run.said()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(clone.resolve("target/site/desk/versions/index.html")))
                .contains("Earlier versions are not here: the desk was built from a clone that is cut off.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff %s",
                "diff HEAD~1",
                "diff @2026-09-01",
                "diff HEAD %s",
                "check --base %s",
                "check --rev %s",
                "who --process card-flow --severity sev1 --rev %s",
                "who --process card-flow --severity sev1 --rev HEAD~1",
                "coverage --rev @2026-09-01"
            })
    void aCommitBeyondTheCutIsNamedWithHowToFetchIt(String command) {
        TocsinRun run = TocsinRun.in(clone, String.format(command, beyond).split(" ", -1));

        assertThat(run.code()).as(run.said()).isEqualTo(ExitCode.USAGE);
        assertThat(run.said())
                .contains("there is no commit ")
                .contains("git fetch --unshallow")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void whatIsHereIsCompared() {
        TocsinRun run = TocsinRun.in(clone, "diff", "HEAD", "--now", NOW);

        assertThat(run.code()).as(run.said()).isEqualTo(ExitCode.DONE);
    }
}
