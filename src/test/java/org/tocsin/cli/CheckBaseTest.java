package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckBaseTest {
    private static final String NOW = "2026-11-23T12:00Z";

    @Test
    void itSaysWhatMovesAndNotWhatDoesNotMatterAtNight(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            TocsinRun run =
                    TocsinRun.in(folder, "check", "--base", story.hashes().get(3), "--now", NOW);

            assertThat(story.plain(run.said())).endsWith("""

                    Against #4 this moves:
                      Who is called
                        Payments: new step specialist tells Chi Adeyemi 5 min after the trigger
                        Incident commander: asked in the order Dora Novak, Eli Costa, Ana Reis → Eli Costa, Dora Novak, Ana Moreira
                      Who may decide
                        approver of data migration at sev1: Head of operations → COO
                        deputy for data migration at sev1: COO → Head of operations
                      Who is on call when
                        Automation on call: Bo Lindqvist stands in for Ana Moreira from 24 December 2026 09:00 to 26 December 2026 09:00 (Swap for New Year; agreed by Dora Novak)
                        Automation on call: public holidays: now Portugal
                    """);
        }
    }

    @Test
    void onAPullRequestItIsOneNotice(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            TocsinRun run =
                    TocsinRun.in(folder, "check", "--base", story.hashes().get(12), "--format", "github", "--now", NOW);

            assertThat(story.plain(run.said()))
                    .endsWith(
                            "::notice title=Shifts%2C steps and authority::Against #13 this moves:%0AWho is on call when%0A"
                                    + "  Automation on call: Bo Lindqvist stands in for Ana Moreira from 24 December 2026 09:00 to"
                                    + " 26 December 2026 09:00 (Swap for New Year; agreed by Dora Novak)\n");
        }
    }

    @Test
    void whereNothingMovesItSaysSo(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            TocsinRun run = TocsinRun.in(folder, "check", "--base", "HEAD", "--now", NOW);

            assertThat(run.said()).endsWith("\nNo shift, step, target or authority moves against HEAD.\n");
            assertThat(story.hashes()).hasSize(14);
        }
    }

    @Test
    void aChangeWithoutRationaleIsRefusedWhereOneIsRequired(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            story.write("escalation/limits.yaml", "rationale: required\n");
            story.commit("Eli Costa", "2026-11-10T09:00:00Z", "Ask for reasons\n\nWe forget them.");

            TocsinRun run =
                    TocsinRun.in(folder, "check", "--base", story.hashes().get(5), "--now", NOW);

            assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(story.plain(run.said()).lines().filter(line -> line.contains("change-without-rationale")))
                    .containsExactly(
                            "escalation/policies/payments.yaml: error: commit #7 (Call the policy what people call it)"
                                    + " changes what this means and does not say why [change-without-rationale]",
                            "escalation/schedules/automation-on-call.yaml: error: commit #14 (Swap Christmas with Ana)"
                                    + " changes what this means and does not say why [change-without-rationale]");
        }
    }

    @Test
    void anUnknownBaseIsWrongUsage(@TempDir Path folder) throws Exception {
        Story.in(folder).close();

        TocsinRun run = TocsinRun.in(folder, "check", "--base", "no-such-branch");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.said()).contains("there is no commit no-such-branch in this repository");
    }

    @Test
    void aDateMeansTheLastCommitByItsEnd(@TempDir Path folder) throws Exception {
        try (Story story = Story.in(folder)) {
            TocsinRun run = TocsinRun.in(folder, "diff", "@2026-09-01", "@2026-09-02", "--now", NOW);

            assertThat(story.plain(run.said()))
                    .contains("Together, from @2026-09-01 (#2) to @2026-09-02 (#3)")
                    .contains("sev1: acknowledge target 15 min → 10 min");
        }
    }
}
