package org.tocsin.site.status.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.DEGRADED_PERFORMANCE;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.OPERATIONAL;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.SmallPage.CARDS;
import static org.tocsin.model.open.SmallPage.LABS;
import static org.tocsin.model.open.SmallPage.incident;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.SmallPage.work;
import static org.tocsin.model.open.UpdateStatus.COMPLETED;
import static org.tocsin.model.open.UpdateStatus.IDENTIFIED;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.IN_PROGRESS;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import tools.jackson.databind.JsonNode;

class UpdatesTest {
    @Test
    void theyStandNewestFirst() {
        assertThat(updates(
                                "incidents",
                                Document.INCIDENTS,
                                incident(
                                        "2026-11-23-cards",
                                        "Cards are declined",
                                        update("2026-11-23T08:12", INVESTIGATING, "We look into it."),
                                        update("2026-11-23T08:40", RESOLVED, "It is over.")))
                        .stream()
                        .map(update -> update.get("display_at").asString()))
                .containsExactly("2026-11-23T08:40:00.000Z", "2026-11-23T08:12:00.000Z");
    }

    @Test
    void anUpdateTellsWhatItsIncidentHadSaidBefore() {
        assertThat(affected(
                        "incidents",
                        Document.INCIDENTS,
                        incident(
                                "2026-11-23-cards",
                                "Cards are declined",
                                update("2026-11-23T08:12", INVESTIGATING, "?", Map.of(CARDS, DEGRADED_PERFORMANCE)),
                                update(
                                        "2026-11-23T08:20",
                                        IDENTIFIED,
                                        "!",
                                        Map.of(LABS, OPERATIONAL, CARDS, MAJOR_OUTAGE)),
                                update("2026-11-23T08:30", IDENTIFIED, "Still."))))
                .containsExactly(
                        "nothing",
                        "Card payments: degraded_performance -> major_outage, Lab results & more: operational -> operational",
                        "Card payments: operational -> degraded_performance");
    }

    @Test
    void theLastUpdateGivesBackWhatItDoesNotName() {
        assertThat(affected(
                        "incidents",
                        Document.INCIDENTS,
                        incident(
                                "2026-11-23-cards",
                                "Cards are declined",
                                update("2026-11-23T08:12", INVESTIGATING, "?", Map.of(CARDS, MAJOR_OUTAGE)),
                                update("2026-11-23T08:40", RESOLVED, "It is over."))))
                .containsExactly(
                        "Card payments: major_outage -> operational", "Card payments: operational -> major_outage");
    }

    @Test
    void whatIsAnnouncedIsNotSoYet() {
        assertThat(affected(
                        "scheduled_maintenances",
                        Document.MAINTENANCES,
                        work(
                                "2026-11-23-move",
                                "Records move",
                                "2026-11-23T09:00",
                                "2026-11-23T09:30",
                                update("2026-11-22T09:00", SCHEDULED, "On Monday.", Map.of(LABS, UNDER_MAINTENANCE)),
                                update("2026-11-23T09:00", IN_PROGRESS, "It begins."),
                                update("2026-11-23T09:20", COMPLETED, "Done."))))
                .containsExactly(
                        "Lab results & more: under_maintenance -> operational",
                        "Lab results & more: operational -> under_maintenance",
                        "Lab results & more: operational -> operational");
    }

    @Test
    void aComponentThatThePageHasNoMoreKeepsItsName() {
        assertThat(affected(
                        "incidents",
                        Document.INCIDENTS,
                        incident(
                                "2026-11-23-fax",
                                "No faxes",
                                update(
                                        "2026-11-23T08:12",
                                        INVESTIGATING,
                                        "?",
                                        Map.of(new ComponentId("fax"), MAJOR_OUTAGE)))))
                .containsExactly("fax: operational -> major_outage");
    }

    @Test
    void theBodyEndsWithWhatCustomersCanDo() {
        Update helpful = new Update(
                update("2026-11-23T08:12", INVESTIGATING, "").at(),
                INVESTIGATING,
                Map.of(),
                "Cards are declined.\n",
                "Take cash.",
                null,
                null,
                false);

        JsonNode update = updates(
                        "incidents", Document.INCIDENTS, incident("2026-11-23-cards", "Cards are declined", helpful))
                .get(0);

        assertThat(update.get("body").asString()).isEqualTo("Cards are declined.\n\nWhat you can do: Take cash.");
    }

    private static List<String> affected(String list, Document document, StatusEvent event) {
        return updates(list, document, event).stream()
                .map(update -> update.get("affected_components"))
                .map(affected -> affected.isNull()
                        ? "nothing"
                        : String.join(
                                ", ",
                                StreamSupport.stream(affected.spliterator(), false)
                                        .map(UpdatesTest::told)
                                        .toList()))
                .toList();
    }

    private static String told(JsonNode affected) {
        return affected.get("name").asString() + ": "
                + affected.get("old_status").asString() + " -> "
                + affected.get("new_status").asString();
    }

    private static List<JsonNode> updates(String list, Document document, StatusEvent event) {
        JsonNode updates = Answered.json(document, event).get(list).get(0).get("incident_updates");
        return StreamSupport.stream(updates.spliterator(), false).toList();
    }
}
