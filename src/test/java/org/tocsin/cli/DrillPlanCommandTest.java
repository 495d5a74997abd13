package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody can plan is said in words, in the scenarios' small repository. */
class DrillPlanCommandTest {
    private static final Path CANARY =
            Path.of("src/test/scenarios/canary/given").toAbsolutePath();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--cadence monthly | 'monthly' is not a span of days, such as P30D, P2W or P3M",
                "--cadence P2D | --cadence is P2D; drills need a week between them at least, P7D",
                "--cadence P-30D | --cadence is P-30D; drills need a week between them at least, P7D",
                "--until 2026-03-04 | --until lies in the past: today is 2026-03-06",
                "--until 2030-01-01 | --until is more than 3 years ahead; nobody knows who is on call then",
                "--until soon | 'soon' is not a day, such as 2026-12-24",
                "--process canary-prosess | there is no process canary-prosess; did you mean canary-process?",
                "--process zzz | there is no process zzz; there are: canary-process",
                "--cadence P999999999Y | is more than 3 years, and no plan reaches further; say a shorter one, such as P30D",
            })
    void whatIsWrongIsSaid(String typed, String said) {
        List<String> words = new ArrayList<>(List.of("drill", "plan", "--now", "2026-03-05T12:00Z"));
        words.addAll(List.of(typed.split(" ")));

        TocsinRun run = TocsinRun.in(CANARY, words.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.said().lines().findFirst().orElseThrow()).endsWith(said);
        assertThat(run.said()).doesNotContain("Exception");
    }
}
