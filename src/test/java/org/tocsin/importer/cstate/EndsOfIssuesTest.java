package org.tocsin.importer.cstate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.importer.About;

class EndsOfIssuesTest {
    private static final String RESOLVED = "resolved: true";
    private static final String RESOLVED_WHEN = "resolvedWhen: 2024-03-05T09:00:00Z";

    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void layOut() throws Exception {
        site = new SmallSite(folder);
    }

    @Test
    void aResolvedIssueIsARecordMadeAfterwards() throws Exception {
        assertTrue(site.body("Text.").incident().backfilled());
        assertTrue(site.incident().endKnown());
    }

    @Test
    void onlyAnExplicitFalseIsOpen() throws Exception {
        site.with(RESOLVED, "resolved: false").with(RESOLVED_WHEN, "");
        site.issue("""
                ---
                title: The till is slow
                date: 2024-03-05T08:00:00Z
                resolved: false
                severity: disrupted
                ---
                We are looking into it.
                """);

        assertFalse(site.incident().backfilled());
        assertEquals(List.of("2024-03-05T08:00Z investigating: We are looking into it."), site.updates());
    }

    @Test
    void anOpenIssueWithAnEndStaysOpenAndIsListed() throws Exception {
        site.with(RESOLVED, "resolved: no");

        assertFalse(site.incident().backfilled());
        assertEquals(
                List.of("5: it is open, because resolved is no although it has a resolvedWhen"),
                site.assumed(About.STATE));
    }

    @Test
    void anEndBeforeTheBeginningIsNotBelieved() throws Exception {
        site.with(RESOLVED_WHEN, "resolvedWhen: 2024-02-05T09:00:00Z");

        assertEquals(
                List.of("2024-03-05T08:00Z investigating: The till is slow", "2024-03-05T08:00Z resolved: Text."),
                site.updates());
        assertFalse(site.incident().endKnown());
        assertEquals(
                List.of("5: it is over, and when it ended is not known; the last update stands at its beginning,"
                        + " because its resolvedWhen, 2024-02-05T09:00Z, is before its date, 2024-03-05T08:00Z"),
                site.assumed(About.DURATION));
    }

    @Test
    void anEndThatIsNoTimeIsNotBelieved() throws Exception {
        site.with(RESOLVED_WHEN, "resolvedWhen: 2024-13-05");

        assertEquals(
                List.of("5: it is over, and when it ended is not known; the last update stands at its beginning,"
                        + " because its resolvedWhen “2024-13-05” is not a time"),
                site.assumed(About.DURATION));
    }

    @Test
    void aMissingEndIsSaid() throws Exception {
        site.with(RESOLVED_WHEN, "");

        assertEquals(
                List.of("4: it is over, and when it ended is not known; the last update stands at its beginning,"
                        + " because it has no resolvedWhen"),
                site.assumed(About.DURATION));
    }

    @Test
    void aVeryLateEndIsKeptAndListed() throws Exception {
        site.with(RESOLVED_WHEN, "resolvedWhen: 2024-09-05T09:00:00Z");

        assertEquals(
                List.of("5: it ended at 2024-09-05T09:00Z, as written,"
                        + " because that is 184 days after it began, which may be a slip of the pen"),
                site.assumed(About.DURATION));
    }

    @Test
    void anInformationalPostIsOverAsSoonAsItIsWritten() throws Exception {
        site.issue("""
                ---
                title: We have a new shop
                date: 2024-03-05T08:00:00Z
                informational: true
                section: issue
                ---
                Come and see it.
                """);

        assertEquals(List.of("2024-03-05T08:00Z resolved: Come and see it."), site.updates());
        assertEquals(1, site.assumed(About.STATE).size());
        assertEquals(
                List.of("1: as severity: notice, because it has no severity and is informational"),
                site.assumed(About.IMPACT));
    }
}
