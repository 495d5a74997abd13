package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegulatedProfileTest {
    private static final String NOW = "2026-11-23T12:00Z";

    @Test
    void eachCommitSinceIsHeldAgainstIt(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            story.write("escalation/limits.yaml", "rationale: optional\n");
            story.commit("Eli Costa", "2026-11-10T09:00:00Z", "Ask for none\n\nReviewed-by: Ana Moreira");

            TocsinRun run = TocsinRun.in(folder, "check", "--profile", "regulated", "--since", "HEAD~1", "--now", NOW);

            assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(run.said()
                            .lines()
                            .filter(line -> line.startsWith("escalation/limits.yaml: error: commit "))
                            .map(line -> line.replaceFirst("commit [0-9a-f]{8}", "commit …")))
                    .containsExactly(
                            "escalation/limits.yaml: error: commit … (Ask for none) is not signed [commit-not-verified]",
                            "escalation/limits.yaml: error: commit … (Ask for none) does not say why [commit-without-rationale]",
                            "escalation/limits.yaml: error: commit … (Ask for none) was reviewed by Ana Moreira alone; its"
                                    + " message names Ana Moreira [commit-without-two-reviewers]");
        }
    }

    @Test
    void theUsualOneAsksNothingOfCommits(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            TocsinRun run =
                    TocsinRun.in(folder, "check", "--since", story.hashes().get(0), "--now", NOW);

            assertThat(run.said()).doesNotContain("commit-");
        }
    }

    @Test
    void withoutABeginningItIsWrongUsage(@TempDir Path folder) throws Exception {
        Story.in(folder).close();

        TocsinRun run = TocsinRun.in(folder, "check", "--profile", "regulated");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.said()).contains("say after which commit: --profile regulated --since REV");
    }
}
