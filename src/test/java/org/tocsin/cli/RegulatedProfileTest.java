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
    void theSettingsSwitchItOnForGood(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            regulate(story);

            TocsinRun since = TocsinRun.in(folder, "check", "--since", "HEAD~1", "--now", NOW);
            TocsinRun base = TocsinRun.in(folder, "check", "--base", "HEAD~1", "--format", "github", "--now", NOW);

            assertThat(since.code()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(since.said()).contains("(Ask for more) is not signed [commit-not-verified]");
            assertThat(base.code()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(base.said()).contains("(Ask for more) is not signed");
        }
    }

    @Test
    void aCommitThatSwitchesItOffIsHeldAgainstItStill(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            regulate(story);
            story.replace("site/desk/settings.yaml", "profile: regulated", "profile: usual");
            story.commit("Eli Costa", "2026-11-11T09:00:00Z", "Ask for less");

            TocsinRun asIs = TocsinRun.in(folder, "check", "--since", "HEAD~1", "--now", NOW);
            TocsinRun usual = TocsinRun.in(folder, "check", "--profile", "usual", "--since", "HEAD~1", "--now", NOW);

            assertThat(asIs.said()).contains("(Ask for less) is not signed [commit-not-verified]");
            assertThat(usual.said()).doesNotContain("commit-not-verified");
        }
    }

    @Test
    void withoutARangeTheCheckSaysThatNoCommitWasLookedAt(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            String said =
                    "No commit was looked at, though site/desk/settings.yaml says `profile: regulated`. Say after which:"
                            + " ./tocsin check --since REV --now 2026-11-23T12:00:00Z";
            TocsinRun before = TocsinRun.in(folder, "check", "--now", NOW);
            regulate(story);

            TocsinRun after = TocsinRun.in(folder, "check", "--now", NOW);

            assertThat(before.said()).doesNotContain("No commit was looked at");
            assertThat(after.said()).isEqualTo(before.said() + said + System.lineSeparator());
            assertThat(after.code()).isEqualTo(before.code());
        }
    }

    private static void regulate(Story story) throws Exception {
        story.replace("site/desk/settings.yaml", "zone:", "profile: regulated\nzone:");
        story.commit("Eli Costa", "2026-11-10T09:00:00Z", "Ask for more");
    }

    @Test
    void withoutABeginningItIsWrongUsage(@TempDir Path folder) throws Exception {
        Story.in(folder).close();

        TocsinRun run = TocsinRun.in(folder, "check", "--profile", "regulated");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.said()).contains("say after which commit: --profile regulated --since REV");
    }
}
