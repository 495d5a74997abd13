package org.tocsin.site.status.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.DEGRADED_PERFORMANCE;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.OPERATIONAL;
import static org.tocsin.model.open.ComponentState.PARTIAL_OUTAGE;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.SmallPage.CARDS;
import static org.tocsin.model.open.SmallPage.LABS;
import static org.tocsin.model.open.SmallPage.at;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.SmallPage.work;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.IN_PROGRESS;
import static org.tocsin.model.open.UpdateStatus.MONITORING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.UpdateStatus;
import tools.jackson.databind.JsonNode;

class RollupTest {
    private static final StatusEvent UNDER_WAY = work(
            "2026-11-23-move",
            "Records move",
            "2026-11-23T09:00",
            "2026-11-23T11:00",
            update("2026-11-22T09:00", SCHEDULED, "On Monday.", Map.of(LABS, UNDER_MAINTENANCE)));

    @Test
    void allIsWellOnlyWhileNothingIsOpen() {
        assertThat(status()).isEqualTo("none: All Systems Operational");
        assertThat(status(incident(Impact.CRITICAL, RESOLVED, Map.of()))).isEqualTo("none: All Systems Operational");
    }

    @Test
    void componentsSpeakInTheWordsOfStatuspage() {
        assertThat(status(open(Map.of(CARDS, DEGRADED_PERFORMANCE)))).isEqualTo("minor: Partially Degraded Service");
        assertThat(status(open(Map.of(CARDS, PARTIAL_OUTAGE)))).isEqualTo("minor: Minor Service Outage");
        assertThat(status(open(Map.of(CARDS, MAJOR_OUTAGE)))).isEqualTo("major: Partial System Outage");
        assertThat(status(open(Map.of(CARDS, MAJOR_OUTAGE, LABS, MAJOR_OUTAGE))))
                .isEqualTo("critical: Major System Outage");
    }

    @Test
    void anIncidentThatNamesNoComponentCountsByItsImpactAndIsNamed() {
        assertThat(status(incident(Impact.NONE, INVESTIGATING, Map.of()))).isEqualTo("minor: Cards are declined");
        assertThat(status(incident(Impact.MINOR, INVESTIGATING, Map.of()))).isEqualTo("minor: Cards are declined");
        assertThat(status(incident(Impact.MAJOR, INVESTIGATING, Map.of()))).isEqualTo("major: Cards are declined");
        assertThat(status(incident(Impact.CRITICAL, INVESTIGATING, Map.of())))
                .isEqualTo("critical: Cards are declined");
    }

    @Test
    void anOpenIncidentWhoseComponentsAllWorkAgainIsStillNamed() {
        assertThat(status(incident(Impact.MAJOR, INVESTIGATING, Map.of(CARDS, OPERATIONAL))))
                .isEqualTo("major: Cards are declined");
    }

    @Test
    void anOpenIncidentThatNamesOnlyWhatThePageHasNoMoreIsStillNamed() {
        assertThat(status(open(Map.of(new ComponentId("fax"), PARTIAL_OUTAGE)))).isEqualTo("major: Cards are declined");
    }

    @Test
    void aFixThatIsOnlyWatchedIsMinor() {
        assertThat(status(incident(Impact.CRITICAL, MONITORING, Map.of(CARDS, OPERATIONAL))))
                .isEqualTo("minor: Cards are declined");
    }

    @Test
    void theWorseOfAComponentAndOfAnIncidentThatNamesNoneIsSaid() {
        StatusEvent degraded = open(Map.of(LABS, DEGRADED_PERFORMANCE));

        assertThat(status(degraded, incident(Impact.CRITICAL, INVESTIGATING, Map.of())))
                .isEqualTo("critical: Cards are declined");
        assertThat(status(degraded, incident(Impact.MINOR, INVESTIGATING, Map.of())))
                .isEqualTo("minor: Partially Degraded Service");
    }

    @Test
    void maintenanceCountsFromTheStartOfItsWindow() {
        StatusEvent tomorrow = work(
                "2026-11-24-move",
                "Records move",
                "2026-11-24T09:00",
                "2026-11-24T11:00",
                update("2026-11-22T09:00", SCHEDULED, "On Tuesday.", Map.of(LABS, UNDER_MAINTENANCE)));

        assertThat(status(tomorrow)).isEqualTo("none: All Systems Operational");
        assertThat(status(UNDER_WAY)).isEqualTo("maintenance: Service Under Maintenance");
    }

    @Test
    void maintenanceThatNamesNoComponentCountsToo() {
        StatusEvent unnamed = work(
                "2026-11-23-move",
                "Records move",
                "2026-11-23T09:00",
                "2026-11-23T11:00",
                update("2026-11-23T09:00", IN_PROGRESS, "It begins."));

        assertThat(status(unnamed)).isEqualTo("maintenance: Service Under Maintenance");
    }

    @Test
    void anyIncidentIsWorseThanMaintenance() {
        assertThat(status(UNDER_WAY, incident(Impact.NONE, INVESTIGATING, Map.of())))
                .isEqualTo("minor: Cards are declined");
        assertThat(status(UNDER_WAY, open(Map.of(CARDS, DEGRADED_PERFORMANCE))))
                .isEqualTo("minor: Partially Degraded Service");
    }

    private static StatusEvent open(Map<ComponentId, ComponentState> components) {
        return incident(Impact.MINOR, INVESTIGATING, components);
    }

    private static StatusEvent incident(Impact impact, UpdateStatus status, Map<ComponentId, ComponentState> states) {
        return new Incident(
                new IncidentId("2026-11-23-" + impact.word() + states.size()),
                "Cards are declined",
                impact,
                at("2026-11-23T08:00"),
                List.of(update("2026-11-23T08:12", status, "We look into it.", states)),
                false);
    }

    private static String status(StatusEvent... events) {
        JsonNode status = Answered.json(Document.STATUS, events).get("status");
        return status.get("indicator").asString() + ": "
                + status.get("description").asString();
    }
}
