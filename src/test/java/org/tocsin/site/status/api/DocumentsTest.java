package org.tocsin.site.status.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.SmallPage.CARDS;
import static org.tocsin.model.open.SmallPage.HOSTILE;
import static org.tocsin.model.open.SmallPage.LABS;
import static org.tocsin.model.open.SmallPage.facts;
import static org.tocsin.model.open.SmallPage.incident;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.SmallPage.work;
import static org.tocsin.model.open.UpdateStatus.COMPLETED;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.MONITORING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;
import static org.tocsin.model.open.UpdateStatus.VERIFYING;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.SmallPage;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.site.Messages;
import tools.jackson.databind.JsonNode;

class DocumentsTest {
    private static final Incident OPEN = incident(
            "2026-11-23-cards",
            "Cards are declined",
            update("2026-11-23T08:12", INVESTIGATING, "We look into it.", Map.of(CARDS, MAJOR_OUTAGE)));
    private static final Incident OVER = incident(
            "2026-11-20-labs",
            "Lab results are late",
            update("2026-11-20T08:12", INVESTIGATING, "We look into it."),
            update("2026-11-20T08:20", MONITORING, "Fixed, we think."),
            update("2026-11-20T08:30", MONITORING, "It looks good."),
            update("2026-11-20T08:40", RESOLVED, "It is over."),
            update("2026-11-20T09:40", RESOLVED, "What we learnt."));
    private static final Maintenance DONE = work(
            "2026-11-19-move",
            "Records move",
            "2026-11-19T09:00",
            "2026-11-19T11:00",
            update("2026-11-18T09:00", SCHEDULED, "On Thursday.", Map.of(LABS, UNDER_MAINTENANCE)),
            update("2026-11-19T10:30", COMPLETED, "Done."));
    private static final Maintenance BEGUN_BY_ITS_WINDOW = work(
            "2026-11-23-move",
            "Records move again",
            "2026-11-23T09:00",
            "2026-11-23T11:00",
            update("2026-11-22T09:00", SCHEDULED, "On Monday.", Map.of(LABS, UNDER_MAINTENANCE)));
    private static final Maintenance CHECKED = work(
            "2026-11-23-check",
            "Printers",
            "2026-11-23T08:00",
            "2026-11-23T10:00",
            update("2026-11-23T09:10", VERIFYING, "Done, being checked."));
    private static final Maintenance PLANNED = work(
            "2026-11-30-move",
            "Records move at last",
            "2026-11-30T09:00",
            "2026-11-30T11:00",
            update("2026-11-22T09:00", SCHEDULED, "Next Monday.", Map.of(LABS, UNDER_MAINTENANCE)));

    private static final StatuspageOrigin.Part IMPORTED = new StatuspageOrigin.Part("8l4ygp009s5s", null, null, true);

    @Test
    void theyStandWhereClientsOfStatuspageLook() {
        assertThat(Answered.files(facts()).stream().map(file -> file.path().value()))
                .containsExactly(
                        "api/v2/summary.json",
                        "api/v2/status.json",
                        "api/v2/components.json",
                        "api/v2/incidents.json",
                        "api/v2/incidents/unresolved.json",
                        "api/v2/scheduled-maintenances.json",
                        "api/v2/scheduled-maintenances/active.json",
                        "api/v2/scheduled-maintenances/upcoming.json",
                        "api/openapi.json");
    }

    @Test
    void theStateIsWrittenToTheLetter() {
        assertThat(new String(Answered.bytes(Document.STATUS.path(), facts(OPEN)), StandardCharsets.UTF_8))
                .isEqualTo("{\"page\":{\"id\":\"l81h3q7toyc3\",\"name\":\"Larkfield & Sons\","
                        + "\"url\":\"https://status.example/sub\",\"time_zone\":\"Europe/Berlin\","
                        + "\"updated_at\":\"2026-11-23T08:12:00.000Z\"},"
                        + "\"status\":{\"indicator\":\"major\",\"description\":\"Partial System Outage\"}}");
    }

    @Test
    void theSummaryHoldsWhatIsOpenAndWhatIsAhead() {
        JsonNode summary = Answered.json(Document.SUMMARY, OVER, OPEN, DONE, BEGUN_BY_ITS_WINDOW, CHECKED, PLANNED);

        assertThat(names(summary.get("incidents"))).containsExactly("Cards are declined");
        assertThat(names(summary.get("scheduled_maintenances")))
                .containsExactly("Printers", "Records move again", "Records move at last");
        assertThat(names(summary.get("components"))).containsExactly("All", "Card payments", "Lab results & more");
        assertThat(summary.get("components").get(0).get("status").asString()).isEqualTo("major_outage");
    }

    @Test
    void maintenanceIsPlannedThenUnderWayByItsTimes() {
        OpenFacts facts = facts(DONE, BEGUN_BY_ITS_WINDOW, CHECKED, PLANNED);

        assertThat(names(Answered.json(Document.ACTIVE, facts).get("scheduled_maintenances")))
                .containsExactly("Printers", "Records move again");
        assertThat(names(Answered.json(Document.UPCOMING, facts).get("scheduled_maintenances")))
                .containsExactly("Records move at last");
        assertThat(names(Answered.json(Document.MAINTENANCES, facts).get("scheduled_maintenances")))
                .containsExactly("Records move", "Printers", "Records move again", "Records move at last");
    }

    @Test
    void aWindowThatBeginsMovesTheStatusAndTheTimesOfWhatItTouches() {
        OpenFacts facts = facts(BEGUN_BY_ITS_WINDOW);
        JsonNode work = Answered.json(Document.ACTIVE, facts)
                .get("scheduled_maintenances")
                .get(0);
        JsonNode labs =
                Answered.json(Document.COMPONENTS, facts).get("components").get(2);

        assertThat(work.get("status").asString()).isEqualTo("in_progress");
        assertThat(work.get("updated_at").asString()).isEqualTo("2026-11-23T09:00:00.000Z");
        assertThat(work.get("page_id")).isEqualTo(labs.get("page_id"));
        assertThat(labs.get("status").asString()).isEqualTo("under_maintenance");
        assertThat(labs.get("updated_at").asString()).isEqualTo("2026-11-23T09:00:00.000Z");
        assertThat(Answered.json(Document.STATUS, facts)
                        .get("page")
                        .get("updated_at")
                        .asString())
                .isEqualTo("2026-11-23T09:00:00.000Z");
    }

    @Test
    void anIncidentTellsWhenItsFixWasWatchedAndWhenItWasOver() {
        JsonNode incident =
                Answered.json(Document.INCIDENTS, OVER).get("incidents").get(0);

        assertThat(incident.get("monitoring_at").asString()).isEqualTo("2026-11-20T08:20:00.000Z");
        assertThat(incident.get("resolved_at").asString()).isEqualTo("2026-11-20T08:40:00.000Z");
        assertThat(incident.get("updated_at").asString()).isEqualTo("2026-11-20T09:40:00.000Z");
        assertThat(incident.get("shortlink").asString())
                .isEqualTo("https://status.example/sub/incidents/2026-11-20-labs/");
        assertThat(incident.get("reminder_intervals").isNull()).isTrue();
    }

    @Test
    void onlyTheLatestFiftyAreListed() {
        List<Incident> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String minute = "2026-10-%02dT08:00".formatted(28 - i / 3);
            many.add(incident("2026-10-%02d".formatted(99 - i), "Number " + i, update(minute, INVESTIGATING, "Yes.")));
        }

        List<String> listed = names(
                Answered.json(Document.INCIDENTS, many.toArray(Incident[]::new)).get("incidents"));

        assertThat(listed).hasSize(50).startsWith("Number 0").endsWith("Number 49");
        assertThat(names(Answered.json(Document.UNRESOLVED, many.toArray(Incident[]::new))
                        .get("incidents")))
                .hasSize(60);
    }

    @Test
    void componentsOfAGroupWithoutHeadingStandAlone() {
        OpenFacts facts = facts();
        ComponentGroup group = facts.groups().get(0);
        OpenFacts bare = new OpenFacts(
                facts.settings(),
                List.of(new ComponentGroup("all", group.called(), null, group.components(), false, IMPORTED)),
                List.of(),
                List.of(),
                facts.postmortems(),
                List.of());

        JsonNode components = Answered.json(Document.COMPONENTS, bare).get("components");

        assertThat(names(components)).containsExactly("Card payments", "Lab results & more");
        assertThat(components.get(0).get("group_id").isNull()).isTrue();
        assertThat(components.get(1).get("position").asInt()).isEqualTo(2);
    }

    @Test
    void noTextComesToHarm() {
        JsonNode incident = Answered.json(
                        Document.INCIDENTS,
                        incident("2026-11-23-odd", HOSTILE, update("2026-11-23T08:12", INVESTIGATING, HOSTILE)))
                .get("incidents")
                .get(0);

        assertThat(incident.get("name").asString()).isEqualTo(HOSTILE);
        assertThat(incident.get("incident_updates").get(0).get("body").asString())
                .isEqualTo(HOSTILE);
    }

    @Test
    void timeThatPassesChangesNothingUntilSomethingBeginsOrEnds() {
        OpenFacts facts = facts(OVER, OPEN, DONE, CHECKED, PLANNED);
        StatusApi now = new StatusApi(facts, SmallPage.NOW, Messages.english());
        StatusApi later = new StatusApi(facts, SmallPage.NOW.plusSeconds(86_400), Messages.english());

        assertThat(later.files().stream().map(file -> file.content().get()))
                .containsExactlyElementsOf(
                        now.files().stream().map(file -> file.content().get()).toList());
        assertThat(later.files().stream().map(file -> file.facts()))
                .containsExactlyElementsOf(
                        now.files().stream().map(file -> file.facts()).toList());
    }

    private static List<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> element.get("name").asString())
                .toList();
    }
}
