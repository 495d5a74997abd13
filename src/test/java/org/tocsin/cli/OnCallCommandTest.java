package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asked of the example company, whose rotas are written in this repository. */
class OnCallCommandTest {
    private static final Path EXAMPLE = Path.of("").toAbsolutePath();
    private static final String NOW = "2026-11-23T12:00Z";

    @Test
    void itBeginsWithWhetherOneIsOnCall() throws Exception {
        TocsinRun run = TocsinRun.in(EXAMPLE, "oncall", "kahu", "--now", NOW);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.said())
                .startsWith("Kahu Paki is on call ")
                .contains("Times are those of Pacific/Auckland.", "    from ", "    to   ");
    }

    @Test
    void programsGetInstantsAndIds() throws Exception {
        TocsinRun run =
                TocsinRun.in(EXAMPLE, "oncall", "kahu-paki", "--now", NOW, "--to", "2026-12-20", "--format", "json");
        JsonNode answer = JsonMapper.shared().readTree(run.said());

        assertThat(answer.get("person").stringValue()).isEqualTo("kahu-paki");
        assertThat(answer.get("until").stringValue()).isEqualTo("2026-12-20T11:00:00Z");
        assertThat(answer.get("shifts"))
                .isNotEmpty()
                .allSatisfy(shift -> assertThat(shift.get("from").stringValue())
                        .isLessThan(shift.get("until").stringValue()));
    }

    @Test
    void aCalendarGoesToStandardOutput() throws Exception {
        TocsinRun run = TocsinRun.in(EXAMPLE, "oncall", "kahu-paki", "--now", NOW, "--ics");

        assertThat(run.said()).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void aNameThatIsAlmostRightIsAnsweredWithTheNearest() throws Exception {
        TocsinRun run = TocsinRun.in(EXAMPLE, "oncall", "kahu-pakki", "--now", NOW);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.said()).contains("nobody is called kahu-pakki; did you mean kahu-paki?");
    }

    @Test
    void aPartThatManyNamesHoldIsAnsweredWithTenOfThem() throws Exception {
        TocsinRun run = TocsinRun.in(EXAMPLE, "oncall", "a", "--now", NOW);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.said())
                .containsPattern("a can mean \\d+: ([a-z-]+, ){9}[a-z-]+ and \\d+ more; type more letters");
    }

    @Test
    void aTurnByDayBeginsAndEndsWithoutAnybody() throws Exception {
        TocsinRun run = TocsinRun.in(EXAMPLE, "oncall", "joao-pestana", "--now", NOW);

        assertThat(run.said())
                .contains("    the day's turn begins; nobody hands over\n    the day's turn ends; nobody takes over\n")
                .doesNotContain("from nobody", "to   nobody");
    }

    @Test
    void aDayBeforeTheFirstIsRefused() throws Exception {
        TocsinRun run =
                TocsinRun.in(EXAMPLE, "oncall", "kahu", "--now", NOW, "--from", "2026-12-02", "--to", "2026-12-01");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.said()).contains("--to lies before --from");
    }
}
