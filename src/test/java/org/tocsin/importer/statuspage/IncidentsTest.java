package org.tocsin.importer.statuspage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.importer.statuspage.SmallPage.incident;
import static org.tocsin.importer.statuspage.SmallPage.update;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.importer.About;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;

class IncidentsTest {
    private static final String RESOLVED = update("09:00", "resolved", "It is quick again.");

    @TempDir
    Path folder;

    private SmallPage page;

    @BeforeEach
    void layOut() throws Exception {
        page = new SmallPage(folder).components();
    }

    @Test
    void updatesAreOldestFirstWhateverTheOrderInTheFile() throws Exception {
        page.incidents(incident("", RESOLVED, update("08:00", "investigating", "It is slow.")));

        assertThat(page.updates())
                .containsExactly(
                        "2026-03-05T08:00Z investigating: It is slow.",
                        "2026-03-05T09:00Z resolved: It is quick again.");
        assertThat(page.incident().backfilled()).isFalse();
    }

    @Test
    void aPostmortemIsOneMoreResolvedUpdateAndListed() throws Exception {
        page.incidents(incident("", update("10:00", "postmortem", "It was the plug."), RESOLVED));

        assertThat(page.updates()).last().isEqualTo("2026-03-05T10:00Z resolved: It was the plug.");
        assertThat(page.assumed(About.STATE))
                .contains("the update is “resolved”, because our records have no status “postmortem”");
    }

    @Test
    void htmlBecomesMarkdownAndIsListed() throws Exception {
        page.incidents(
                incident("", update("09:00", "resolved", "All is <b>well</b>.<br /><br />Till <5 left.\\r\\nBye.")));

        assertThat(page.updates())
                .containsExactly("2026-03-05T09:00Z resolved: All is **well**.\n\nTill <5 left.\nBye.");
        assertThat(page.assumed(About.MARKUP))
                .contains(
                        "a new paragraph, because “<br /><br />” is HTML",
                        "the text without them, because it has ends of lines or characters nobody can see");
    }

    @Test
    void anUpdateWithoutTextSaysItsStatus() throws Exception {
        page.incidents(incident("", update("09:00", "resolved", "")));

        assertThat(page.updates()).containsExactly("2026-03-05T09:00Z resolved: Resolved.");
        assertThat(page.assumed(About.UPDATE_TEXT))
                .containsExactly("the update says “Resolved.”, because it has no text");
    }

    @Test
    void componentsThatNoUpdateNamesGetTheStateOfTheImpact() throws Exception {
        page.incidents(incident("""
                "components": [{"id": "till00000001", "name": "Till", "status": "operational"}],""", RESOLVED, update("08:00", "investigating", "It is slow.")));

        assertThat(page.incident().updates().get(0).components())
                .isEqualTo(Map.of("till", ComponentState.DEGRADED_PERFORMANCE));
        assertThat(page.assumed(About.COMPONENT))
                .containsExactly(
                        "till was in degraded_performance, because no update names it, and the impact was minor");
    }

    @Test
    void aComponentThatThePageHasNoMoreIsAFormerOne() throws Exception {
        page.incidents(incident("", update("08:00", "resolved", "It is gone.", """
                        "affected_components": [{"code": "fax000000001", "name": "Fax", "old_status": "operational",
                          "new_status": "operational"}],""")));

        var groups = page.read().site().groups();
        assertThat(groups.get(groups.size() - 1).name()).isEqualTo("No longer on the page");
        assertThat(page.incident().updates().get(0).components()).containsOnlyKeys("fax");
    }

    @Test
    void fieldsThatOurRecordsLackAreListed() throws Exception {
        page.incidents(incident("", update("09:00", "resolved", "Well.", "\"custom_tweet\": \"It works\",")));

        assertThat(page.assumed(About.FIELD))
                .containsExactly(
                        "“custom_tweet” is left out, because our records have no such field; it says “It works”");
    }

    @Test
    void anIncidentWrittenWhenAllWasOverIsMarkedSo() throws Exception {
        page.incidents(incident("", RESOLVED).replace("\"created_at\": \"2026-03-05", "\"created_at\": \"2026-03-09"));

        assertThat(page.incident().backfilled()).isTrue();
    }

    @Test
    void maintenanceHasItsWindow() throws Exception {
        page.incidents(incident("""
                        "scheduled_for": "2026-03-05T20:00:00.000Z", "scheduled_until": "2026-03-05T21:00:00.000Z",""", update("08:00", "scheduled", "We will oil the till."))
                .replace("\"minor\"", "\"maintenance\"")
                .replace("\"resolved\", \"impact\"", "\"scheduled\", \"impact\""));

        var work = page.incident();
        assertThat(work.impact()).isEqualTo(Impact.MAINTENANCE);
        assertThat(work.started()).isNull();
        assertThat(work.scheduled()).isNotNull();
        assertThat(work.id()).isEqualTo("2026-03-05-the-till-is-slow");
    }

    @Test
    void ofTwoSavedStatesTheNewerCounts() throws Exception {
        page.incidents(incident("\"updated_at\": \"2026-03-05T09:00:00Z\",", RESOLVED));
        page.file(
                "older.json",
                "{" + SmallPage.PAGE + ",\"incidents\": ["
                        + incident(
                                "\"updated_at\": \"2026-03-05T08:00:00Z\",",
                                update("08:00", "investigating", "It is slow."))
                        + "]}");

        assertThat(page.read().site().incidents()).hasSize(1);
        assertThat(page.updates()).containsExactly("2026-03-05T09:00Z resolved: It is quick again.");
    }

    @Test
    void groupsAndWhatStandsAloneKeepTheirOrder() throws Exception {
        page.incidents();

        var groups = page.read().site().groups();
        assertThat(groups)
                .extracting(group -> group.name() + " " + group.heading())
                .containsExactly("Shop true", "Components false");
        var stock = groups.get(0).components().get(0);
        assertThat(stock.onlyIfDegraded()).isTrue();
        assertThat(stock.since()).isEqualTo("2025-01-31");
    }
}
