package org.tocsin.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.DEGRADED_PERFORMANCE;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.SmallPage.CARDS;
import static org.tocsin.model.open.SmallPage.LABS;
import static org.tocsin.model.open.SmallPage.NOW;
import static org.tocsin.model.open.SmallPage.at;
import static org.tocsin.model.open.SmallPage.facts;
import static org.tocsin.model.open.SmallPage.incident;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.SmallPage.work;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;

class PresentTest {
    private static final Incident OLD_AND_BAD = incident(
            "2026-11-22-cards", "A", update("2026-11-22T08:00", INVESTIGATING, "?", Map.of(CARDS, MAJOR_OUTAGE)));
    private static final Incident NEW_AND_MILD = incident(
            "2026-11-23-labs",
            "B",
            update(
                    "2026-11-23T08:00",
                    INVESTIGATING,
                    "?",
                    Map.of(LABS, DEGRADED_PERFORMANCE, CARDS, DEGRADED_PERFORMANCE)));
    private static final Incident OVER =
            incident("2026-11-21-labs", "C", update("2026-11-23T09:00", RESOLVED, "Over.", Map.of()));
    private static final Maintenance UNDER_WAY = work(
            "2026-11-23-move",
            "D",
            "2026-11-23T09:00",
            "2026-11-23T11:00",
            update("2026-11-20T08:00", SCHEDULED, "Soon.", Map.of(LABS, UNDER_MAINTENANCE)));
    private static final Maintenance AHEAD = work(
            "2026-11-24-move",
            "E",
            "2026-11-24T09:00",
            "2026-11-24T11:00",
            update("2026-11-20T08:00", SCHEDULED, "Soon.", Map.of(CARDS, UNDER_MAINTENANCE)));

    @Test
    void openIncidentsStandWorstFirst() {
        assertThat(present(NEW_AND_MILD, OLD_AND_BAD, OVER).openIncidents()).containsExactly(OLD_AND_BAD, NEW_AND_MILD);
    }

    @Test
    void maintenanceIsUnderWayFromTheStartOfItsWindow() {
        Present present = present(UNDER_WAY, AHEAD);

        assertThat(present.running()).containsExactly(UNDER_WAY);
        assertThat(present.planned()).containsExactly(AHEAD);
        assertThat(present.begun(AHEAD)).isFalse();
    }

    @Test
    void theWorstThatAnythingOpenSaysOfAComponentIsItsState() {
        assertThat(present(NEW_AND_MILD, OLD_AND_BAD, UNDER_WAY, AHEAD).states())
                .containsOnly(Map.entry(CARDS, MAJOR_OUTAGE), Map.entry(LABS, DEGRADED_PERFORMANCE));
        assertThat(present(UNDER_WAY, AHEAD).states()).containsOnly(Map.entry(LABS, UNDER_MAINTENANCE));
    }

    @Test
    void theLastChangeIsTheLatestUpdateOfAll() {
        assertThat(present(NEW_AND_MILD, OVER, AHEAD).lastChange()).contains(at("2026-11-23T09:00"));
        assertThat(present().lastChange()).isEmpty();
    }

    private static Present present(StatusEvent... events) {
        return new Present(facts(events), NOW);
    }
}
