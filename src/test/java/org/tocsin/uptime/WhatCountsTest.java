package org.tocsin.uptime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.DEGRADED_PERFORMANCE;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.OPERATIONAL;
import static org.tocsin.model.open.ComponentState.PARTIAL_OUTAGE;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.UpdateStatus.COMPLETED;
import static org.tocsin.model.open.UpdateStatus.IDENTIFIED;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.IN_PROGRESS;
import static org.tocsin.model.open.UpdateStatus.MONITORING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;
import static org.tocsin.uptime.Told.incident;
import static org.tocsin.uptime.Told.maintenance;
import static org.tocsin.uptime.Told.update;
import static org.tocsin.uptime.Told.was;

import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Share;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.model.open.UptimeSettings.UnderMaintenance;

/** Which seconds of an event count as which state; each event lies in the twenty-four hours before now. */
class WhatCountsTest {
    private static final String NOW = "2026-11-23T12:00:00Z";
    private static final int HOUR = 3600;

    @Test
    void anIncidentCountsFromItsStartNotFromItsFirstUpdate() {
        var times = times(incident(
                "2026-11-23T02:00:00Z",
                update("2026-11-23T02:30:00Z", INVESTIGATING),
                update("2026-11-23T03:00:00Z", IDENTIFIED, MAJOR_OUTAGE),
                update("2026-11-23T04:00:00Z", RESOLVED)));

        assertThat(times.majorOutage()).isEqualTo(2 * HOUR);
    }

    @Test
    void eachUpdateChangesTheStateFromItsOwnTimeOn() {
        var times = times(incident(
                "2026-11-23T02:00:00Z",
                update("2026-11-23T02:00:00Z", INVESTIGATING, MAJOR_OUTAGE),
                update("2026-11-23T03:00:00Z", IDENTIFIED),
                update("2026-11-23T04:00:00Z", IDENTIFIED, PARTIAL_OUTAGE),
                update("2026-11-23T05:00:00Z", MONITORING, OPERATIONAL),
                update("2026-11-23T09:00:00Z", RESOLVED)));

        assertThat(times).isEqualTo(new Times(21 * HOUR, 0, HOUR, 2 * HOUR, 0));
    }

    @Test
    void anOpenIncidentCountsUntilNow() {
        var times = times(
                incident("2026-11-23T02:00:00Z", update("2026-11-23T02:05:00Z", INVESTIGATING, DEGRADED_PERFORMANCE)));

        assertThat(times.degradedPerformance()).isEqualTo(10 * HOUR);
    }

    @Test
    void betweenResolvedAndReopenedNothingCounts() {
        var times = times(incident(
                "2026-11-23T02:00:00Z",
                update("2026-11-23T02:00:00Z", INVESTIGATING, MAJOR_OUTAGE),
                update("2026-11-23T03:00:00Z", RESOLVED),
                update("2026-11-23T05:00:00Z", INVESTIGATING),
                update("2026-11-23T06:00:00Z", RESOLVED)));

        assertThat(times.majorOutage()).isEqualTo(2 * HOUR);
    }

    @Test
    void anIncidentThatNamesNoComponentCountsForNone() {
        assertThat(times(incident("2026-11-23T02:00:00Z", update("2026-11-23T02:00:00Z", INVESTIGATING)))
                        .operational())
                .isEqualTo(24 * HOUR);
    }

    @Test
    void theWorstOfTwoAtOnceCountsOnce() {
        var times = times(
                was(DEGRADED_PERFORMANCE, "2026-11-23T02:00:00Z", "2026-11-23T06:00:00Z"),
                was(MAJOR_OUTAGE, "2026-11-23T03:00:00Z", "2026-11-23T04:00:00Z"),
                was(MAJOR_OUTAGE, "2026-11-23T03:30:00Z", "2026-11-23T05:00:00Z"));

        assertThat(times).isEqualTo(new Times(20 * HOUR, 2 * HOUR, 0, 2 * HOUR, 0));
    }

    @Test
    void announcedMaintenanceCountsInItsWindowAndNowhereElse() {
        var times = times(maintenance(
                "2026-11-23T02:00:00Z",
                "2026-11-23T04:00:00Z",
                update("2026-11-20T09:00:00Z", SCHEDULED, UNDER_MAINTENANCE)));

        assertThat(times.underMaintenance()).isEqualTo(2 * HOUR);
    }

    @Test
    void maintenanceThatNamesItsComponentsLateCountsFromTheWindowsBeginning() {
        var times = times(maintenance(
                "2026-11-23T02:00:00Z",
                "2026-11-23T04:00:00Z",
                update("2026-11-20T09:00:00Z", SCHEDULED),
                update("2026-11-23T02:10:00Z", IN_PROGRESS, UNDER_MAINTENANCE),
                update("2026-11-23T03:00:00Z", COMPLETED)));

        assertThat(times.underMaintenance()).isEqualTo(HOUR);
    }

    @Test
    void maintenanceThatRunsOverCountsUntilItIsSaidToBeOver() {
        var times = times(maintenance(
                "2026-11-23T02:00:00Z",
                "2026-11-23T04:00:00Z",
                update("2026-11-23T01:30:00Z", IN_PROGRESS, UNDER_MAINTENANCE),
                update("2026-11-23T05:00:00Z", COMPLETED)));

        assertThat(times.underMaintenance()).isEqualTo(3 * HOUR + HOUR / 2);
    }

    @Test
    void maintenanceIsLeftOutOfTheTimeMeasuredUnlessToldOtherwise() {
        StatusEvent work = maintenance(
                "2026-11-23T02:00:00Z",
                "2026-11-23T08:00:00Z",
                update("2026-11-20T09:00:00Z", SCHEDULED, UNDER_MAINTENANCE));
        StatusEvent down = was(MAJOR_OUTAGE, "2026-11-23T08:00:00Z", "2026-11-23T11:00:00Z");

        assertThat(percentage(UnderMaintenance.EXCLUDED, work, down)).isEqualTo(8333);
        assertThat(percentage(UnderMaintenance.UP, work, down)).isEqualTo(8750);
        assertThat(percentage(UnderMaintenance.DOWN, work, down)).isEqualTo(6250);
    }

    @Test
    void aProblemDuringMaintenanceCountsAsTheProblem() {
        var times = times(
                maintenance(
                        "2026-11-23T02:00:00Z",
                        "2026-11-23T04:00:00Z",
                        update("2026-11-20T09:00:00Z", SCHEDULED, UNDER_MAINTENANCE)),
                was(MAJOR_OUTAGE, "2026-11-23T03:00:00Z", "2026-11-23T05:00:00Z"));

        assertThat(times).isEqualTo(new Times(21 * HOUR, 0, 0, 2 * HOUR, HOUR));
    }

    private static int percentage(UnderMaintenance maintenance, StatusEvent... events) {
        var settings = new UptimeSettings(Share.NONE, new Share(300_000), Share.WHOLE, maintenance);
        return Told.in("UTC")
                .counting(settings)
                .at(NOW, events)
                .last(Period.DAY)
                .percentage(2);
    }

    private static Times times(StatusEvent... events) {
        return Told.in("UTC").at(NOW, events).last(Period.DAY).times();
    }
}
