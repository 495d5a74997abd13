package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Triage at a terminal, with somebody who types. */
class TriageAskingTest {
    private static final Path BASE = Path.of("src/test/scenarios/base").toAbsolutePath();
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void itAsksOnlyWhatStillMakesADifference() {
        typed("60\n30\n\n", "--process", "card-flow");

        assertThat(err.toString().replace("\r\n", "\n")).isEqualTo("""
                sev1: Half the runs fail
                  success-percent, in percent? a number: sev1: A quarter of shops
                  shops-affected, in percent? a number: leadership: A shop is paid late
                  shops-paid-late, in shops? a number: \
                """);
        assertThat(out.toString())
                .startsWith("sev1 Critical\n  sev1: A quarter of shops (shops-affected at least 25 percent)");
    }

    @Test
    void whatDoesNotFitIsAskedAgain() {
        typed("many\n40\n\n", "--process", "card-flow");

        assertThat(err.toString())
                .contains("success-percent, in percent? a number:   Please type a number or nothing.")
                .doesNotContain("shops-affected");
        assertThat(out.toString()).startsWith("sev1 Critical\n");
    }

    @Test
    void yesAndNoMayBeOneLetter() {
        typed("60\n0\n0\nperhaps\ny\n\n", "--process", "card-flow");

        assertThat(err.toString()).contains("notice-due? yes or no:   Please type yes, no or nothing.");
        assertThat(out.toString()).startsWith("sev1 Critical\n  sev1: An authority must be told (notice-due is yes)");
    }

    @Test
    void whereNothingMoreIsTypedItAnswersFromWhatItKnows() {
        typed("60\n", "--process", "card-flow");

        assertThat(out.toString())
                .startsWith("No severity: nothing known so far calls for one.\nIt can still be sev1 Critical.")
                .contains("Not known yet\n  shops-affected, in percent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-input", "--format=json"})
    void itAsksNothingWhereNobodyIsToBeAsked(String option) {
        typed("40\n", "--process", "card-flow", option);

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).doesNotContain("40").contains("success-percent");
    }

    private void typed(String lines, String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "triage";
        System.arraycopy(options, 0, words, 1, options.length);
        Terminal terminal = new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                true,
                new BufferedReader(new StringReader(lines)));
        assertThat(Tocsin.run(terminal, NOON, BASE, words)).isEqualTo(ExitCode.DONE);
    }
}
