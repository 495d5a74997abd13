package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.FreshFile;

class DiffCommandTest {
    @TempDir
    static Path folder;

    private static Story story;

    @BeforeAll
    static void tell() throws Exception {
        story = Story.in(folder);
    }

    @AfterAll
    static void end() {
        story.close();
    }

    @Test
    void aYearReadsAsAPersonWouldTellIt() throws Exception {
        TocsinRun run = TocsinRun.in(folder, "diff", story.hashes().get(0), "main", "--now", "2026-11-23T12:00Z");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        FreshFile.assertFresh(Path.of("src/test/story/diff.txt"), story.plain(run.said()));
    }

    @Test
    void forProgramsItIsJsonWithEachCommitAndTheNetEffect() throws Exception {
        TocsinRun run = TocsinRun.in(
                folder,
                "diff",
                story.hashes().get(1),
                story.hashes().get(3),
                "--format",
                "json",
                "--now",
                "2026-11-23T12:00Z");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        FreshFile.assertFresh(Path.of("src/test/story/diff.json"), story.plain(run.said()));
    }
}
