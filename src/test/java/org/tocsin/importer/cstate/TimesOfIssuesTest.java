package org.tocsin.importer.cstate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.importer.About;

class TimesOfIssuesTest {
    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void layOut() throws Exception {
        site = new SmallSite(folder);
    }

    private OffsetDateTime begin(String date) throws Exception {
        return site.with("date: 2024-03-05T08:00:00Z", "date: " + date)
                .incident()
                .updates()
                .get(0)
                .at();
    }

    @Test
    void anOffsetIsKeptAsWritten() throws Exception {
        assertEquals(OffsetDateTime.parse("2024-03-05T09:00+02:00"), begin("2024-03-05T09:00:00+02:00"));
        assertEquals(List.of(), site.assumed(About.TIME_ZONE));
    }

    @Test
    void minusZeroIsUtc() throws Exception {
        assertEquals(OffsetDateTime.parse("2024-03-05T08:00Z"), begin("2024-03-05T08:00:00-00:00"));
        assertEquals(List.of(), site.assumed(About.TIME_ZONE));
    }

    @Test
    void aTimeWithoutZoneIsUtcAndListed() throws Exception {
        assertEquals(OffsetDateTime.parse("2024-03-05T08:00Z"), begin("2024-03-05 08:00:00"));
        assertEquals(
                List.of("3: 2024-03-05T08:00Z, because “2024-03-05 08:00:00” has no zone,"
                        + " and cState reads such times as UTC"),
                site.assumed(About.TIME_ZONE));
    }

    @Test
    void aTimeWithoutZoneMayBeGivenOne() throws Exception {
        site.with("date: 2024-03-05T08:00:00Z", "date: 2024-03-05 02:00:00");

        var result = CstateImport.read(folder, ZoneId.of("America/Winnipeg"));

        assertEquals(
                OffsetDateTime.parse("2024-03-05T02:00-06:00"),
                result.site().incidents().get(0).updates().get(0).at());
        assertEquals("America/Winnipeg", result.site().settings().zone().getId());
    }

    @Test
    void anHourOfOneDigitIsListed() throws Exception {
        assertEquals(OffsetDateTime.parse("2024-03-05T07:30Z"), begin("2024-03-05T7:30:00Z"));
        assertEquals(
                List.of("3: 2024-03-05T07:30Z, because “2024-03-05T7:30:00Z” has an hour of 1 digit"),
                site.assumed(About.TIME_FORM));
    }

    @Test
    void anHourOfThreeDigitsIsListed() throws Exception {
        assertEquals(OffsetDateTime.parse("2024-03-05T08:05Z"), begin("\"2024-03-05T008:05:00Z\""));
        assertEquals(
                List.of("3: 2024-03-05T08:05Z, because “2024-03-05T008:05:00Z” has an hour of 3 digits"),
                site.assumed(About.TIME_FORM));
    }

    @Test
    void missingSecondsAreListed() throws Exception {
        assertEquals(OffsetDateTime.parse("2024-03-05T08:05Z"), begin("2024-03-05T08:05Z"));
        assertEquals(
                List.of("3: 2024-03-05T08:05Z, because “2024-03-05T08:05Z” has no seconds"),
                site.assumed(About.TIME_FORM));
    }

    @Test
    void aDayAloneBeginsAtMidnightAndIsListed() throws Exception {
        assertEquals(OffsetDateTime.parse("2024-03-05T00:00Z"), begin("2024-03-05"));
        assertEquals(
                List.of("3: 2024-03-05T00:00Z, because “2024-03-05” has no time of day"),
                site.assumed(About.TIME_FORM));
    }

    @Test
    void aDateThatDoesNotExistKeepsTheIssueOut() throws Exception {
        for (var date : List.of("2021-13-04 10:00:00", "2023-07-94", "024-01-04", "2024-03-05T25:00:00Z", "soon")) {
            site.with("date: 2024-03-05T08:00:00Z", "date: " + date);

            assertEquals(
                    List.of("content/issues/2024-03-05-till.md:3: its date “" + date + "” is not a time that exists"),
                    site.skipped());
            assertEquals(0, site.read().report().imported());
        }
    }

    @Test
    void noDateKeepsTheIssueOut() throws Exception {
        site.with("date: 2024-03-05T08:00:00Z", "");

        assertEquals(List.of("content/issues/2024-03-05-till.md:1: it has no date"), site.skipped());
    }
}
