package org.tocsin.check;

import java.time.Duration;
import org.tocsin.model.internal.IncidentKind;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Maintenance;
import org.tocsin.record.Recorded;

/** A window that has passed needs a last word. */
final class MaintenanceNotClosed implements Rule {
    private static final Duration GRACE = Duration.ofMinutes(30);

    @Override
    public String id() {
        return "maintenance-not-closed";
    }

    @Override
    public String meaning() {
        return "A maintenance is completed or moved once its window has passed.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments pause for an upgrade
              impact: maintenance
              scheduled: {from: 2026-11-03T22:00Z, until: 2026-11-03T23:00Z}
              updates:
                - at: 2026-11-01T09:00Z
                  status: «completed|scheduled»
                  message: The upgrade is done. Card payments work.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            if (incident.value().customer() instanceof Maintenance event
                    && incident.value().kind() == IncidentKind.REAL
                    && event.open()
                    && event.scheduled().until().plus(GRACE).isBefore(evidence.now())) {
                findings.warning(
                        incident,
                        "customer.updates[" + (event.updates().size() - 1) + "].status",
                        "the window ended at " + Phrases.time(event.scheduled().until())
                                + ", and nobody has said that it is done",
                        "completed, or a later end of the window",
                        "Post an update that says completed, or move `scheduled.until` and say why.");
            }
        }
    }
}
