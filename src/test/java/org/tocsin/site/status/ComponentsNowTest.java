package org.tocsin.site.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.DEGRADED_PERFORMANCE;
import static org.tocsin.model.open.ComponentState.PARTIAL_OUTAGE;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;
import static org.tocsin.site.status.Given.CARDS;
import static org.tocsin.site.status.Given.LABS;
import static org.tocsin.site.status.Given.at;
import static org.tocsin.site.status.Given.home;
import static org.tocsin.site.status.Given.incident;
import static org.tocsin.site.status.Given.maintenance;
import static org.tocsin.site.status.Given.update;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.StatusEvent;

class ComponentsNowTest {
    @Test
    void componentsStandInTheirGroupsInTheOrderOfTheSettings() {
        var groups = home().groups();

        assertThat(groups).extracting(HomePage.Group::name).containsExactly("Money", "Partners");
        assertThat(groups.get(0).services())
                .extracting(HomePage.Service::name)
                .containsExactly("Card payments", "Insurance claims");
    }

    @Test
    void aComponentNobodyNamesIsWorking() {
        assertThat(states()).containsExactly("Working", "Working", "Working");
    }

    @Test
    void theWorstOfTwoOpenIncidentsCounts() {
        var slow = incident(
                "2026-11-23-a",
                "Slow",
                Impact.MINOR,
                update(at("08:00"), INVESTIGATING, Map.of(CARDS, DEGRADED_PERFORMANCE)));
        var partly = incident(
                "2026-11-23-b",
                "Gone for some",
                Impact.MINOR,
                update(at("07:00"), INVESTIGATING, Map.of(CARDS, PARTIAL_OUTAGE)));

        assertThat(states(slow, partly)).containsExactly("Partly unavailable", "Working", "Working");
    }

    @Test
    void aResolvedIncidentGivesItsComponentsBack() {
        var over = incident(
                "2026-11-23-a",
                "Slow",
                Impact.MINOR,
                update(at("08:00"), INVESTIGATING, Map.of(CARDS, DEGRADED_PERFORMANCE)),
                update(at("09:00"), RESOLVED));

        assertThat(states(over)).containsExactly("Working", "Working", "Working");
    }

    @Test
    void maintenanceThatHasNotBegunDoesNotShowAsUnderMaintenance() {
        var tomorrow = maintenance(
                "2026-11-24-move",
                "Records move",
                at("2026-11-24T09:00:00"),
                at("2026-11-24T11:00:00"),
                update(at("08:00"), SCHEDULED, Map.of(LABS, UNDER_MAINTENANCE)));

        assertThat(states(tomorrow)).containsExactly("Working", "Working", "Working");
        assertThat(home(tomorrow).maintenance())
                .extracting(ComponentsNowTest::told)
                .containsExactly("Records move: Planned to take 2 h");
    }

    @Test
    void maintenanceRunsFromTheStartOfItsWindowEvenWhenNobodySaysSo() {
        var begun = maintenance(
                "2026-11-23-move",
                "Records move",
                at("09:00"),
                at("11:00"),
                update(at("08:00"), SCHEDULED, Map.of(LABS, UNDER_MAINTENANCE)));

        assertThat(states(begun)).containsExactly("Working", "Working", "Under maintenance");
        assertThat(home(begun).maintenance())
                .extracting(ComponentsNowTest::told)
                .containsExactly("Records move: Under way");
    }

    @Test
    void aProblemDuringMaintenanceShowsAsTheProblem() {
        var begun = maintenance(
                "2026-11-23-move",
                "Records move",
                at("09:00"),
                at("11:00"),
                update(at("08:00"), SCHEDULED, Map.of(LABS, UNDER_MAINTENANCE)));
        var partly = incident(
                "2026-11-23-b",
                "Gone for some",
                Impact.MINOR,
                update(at("09:10"), INVESTIGATING, Map.of(LABS, PARTIAL_OUTAGE)));

        assertThat(states(begun, partly)).containsExactly("Working", "Working", "Partly unavailable");
    }

    private static String told(Entry entry) {
        return entry.title() + ": " + entry.outcome().get(0).word();
    }

    private static List<String> states(StatusEvent... events) {
        return home(events).groups().stream()
                .flatMap(group -> group.services().stream())
                .map(service -> service.states().get(0).word())
                .toList();
    }
}
