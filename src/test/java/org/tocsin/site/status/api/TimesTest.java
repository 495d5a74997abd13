package org.tocsin.site.status.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.DEGRADED_PERFORMANCE;
import static org.tocsin.model.open.ComponentState.OPERATIONAL;
import static org.tocsin.model.open.SmallPage.CARDS;
import static org.tocsin.model.open.SmallPage.at;
import static org.tocsin.model.open.SmallPage.facts;
import static org.tocsin.model.open.SmallPage.incident;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.UpdateStatus.IDENTIFIED;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.Text;
import org.tocsin.model.open.Update;
import tools.jackson.databind.JsonNode;

class TimesTest {
    private static final Update WRITTEN_HERE =
            update("2026-11-23T09:00", IDENTIFIED, "We know why.", Map.of(CARDS, OPERATIONAL));

    @Test
    void aComponentChangesWhenItIsNamedAndWhenItIsGivenBack() {
        Update named = update("2026-11-23T08:12", INVESTIGATING, "?", Map.of(CARDS, DEGRADED_PERFORMANCE));

        assertThat(cards(incident("2026-11-23-cards", "A", named))
                        .get("updated_at")
                        .asString())
                .isEqualTo("2026-11-23T08:12:00.000Z");
        assertThat(cards(incident("2026-11-23-cards", "A", named, update("2026-11-23T08:40", RESOLVED, "!")))
                        .get("updated_at")
                        .asString())
                .isEqualTo("2026-11-23T08:40:00.000Z");
    }

    @Test
    void aComponentWithoutAFirstDayCameToBeWhenItWasFirstNamed() {
        JsonNode cards = cards(incident(
                "2026-11-23-cards",
                "A",
                update("2026-11-23T08:12", INVESTIGATING, "?"),
                update("2026-11-23T08:20", INVESTIGATING, "?", Map.of(CARDS, DEGRADED_PERFORMANCE))));

        assertThat(cards.get("created_at").asString()).isEqualTo("2026-11-23T08:20:00.000Z");
        assertThat(cards.get("start_date").isNull()).isTrue();
    }

    @Test
    void aPageOfWhichNothingIsKnownIsAsOldAsTime() {
        assertThat(Answered.json(Document.STATUS).get("page").get("updated_at").asString())
                .isEqualTo("1970-01-01T00:00:00.000Z");
    }

    @Test
    void whatStatuspageKnewHolds() {
        JsonNode incident = answered(imported(brought("2026-11-20T08:12")));

        assertThat(incident.get("id").asString()).isEqualTo("bhbcjn4n3jzp");
        assertThat(incident.get("created_at").asString()).isEqualTo("2026-11-20T08:11:59.531Z");
        assertThat(incident.get("updated_at").asString()).isEqualTo("2026-11-20T08:12:00.157Z");
        assertThat(incident.get("shortlink").asString()).isEqualTo("https://stspg.io/py1yl5mnq89c");
        JsonNode update = incident.get("incident_updates").get(0);
        assertThat(update.get("id").asString()).isEqualTo("xb107650j8yq");
        assertThat(update.get("created_at").asString()).isEqualTo("2026-11-20T08:12:00.155Z");
        assertThat(update.get("display_at").asString()).isEqualTo("2026-11-20T08:12:00.000Z");
        assertThat(update.get("deliver_notifications").asBoolean()).isTrue();
    }

    @Test
    void untilSomethingIsSaidHere() {
        JsonNode incident = answered(imported(brought("2026-11-20T08:12"), WRITTEN_HERE));

        assertThat(incident.get("updated_at").asString()).isEqualTo("2026-11-23T09:00:00.000Z");
        assertThat(incident.get("created_at").asString()).isEqualTo("2026-11-20T08:11:59.531Z");
    }

    private static Incident imported(Update... updates) {
        return new Incident(
                new IncidentId("2026-11-20-cards"),
                Text.of("Cards are declined"),
                Impact.MAJOR,
                at("2026-11-20T08:10"),
                List.of(updates),
                true,
                true,
                new StatuspageOrigin.Event(
                        "bhbcjn4n3jzp",
                        URI.create("https://stspg.io/py1yl5mnq89c"),
                        Instant.parse("2026-11-20T08:11:59.531Z"),
                        Instant.parse("2026-11-20T08:12:00.157Z"),
                        null));
    }

    private static Update brought(String at) {
        Update plain = update(at, INVESTIGATING, "We look into it.");
        return new Update(
                plain.at(),
                plain.status(),
                plain.components(),
                plain.said(),
                null,
                null,
                null,
                false,
                new StatuspageOrigin.Post("xb107650j8yq", Instant.parse("2026-11-20T08:12:00.155Z"), null));
    }

    private static JsonNode answered(Incident incident) {
        return Answered.json(Document.INCIDENTS, incident).get("incidents").get(0);
    }

    private static JsonNode cards(Incident incident) {
        return Answered.json(Document.COMPONENTS, facts(incident))
                .get("components")
                .get(1);
    }
}
