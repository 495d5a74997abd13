package org.tocsin.check;

import java.time.Duration;
import java.time.Instant;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.record.Recorded;

/** A slip in the year moves an incident out of sight. */
final class ImplausibleTime implements Rule {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(731);

    @Override
    public String id() {
        return "implausible-time";
    }

    @Override
    public String meaning() {
        return "Times for customers lie between the year 2000 and two years from now.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments pause for an upgrade
              impact: maintenance
              scheduled: {from: 2026-11-03T22:00Z, until: 2026-11-03T23:00Z}
              updates:
                - at: «2026-11-01T09:00Z|0026-11-01T09:00Z»
                  status: completed
                  message: Card payments pause for an hour on Tuesday night.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Instant latest = evidence.now().plus(AHEAD);
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            if (event instanceof Incident) {
                look(incident, "customer.started", event.begins(), latest, findings);
            } else if (event instanceof Maintenance maintenance) {
                look(incident, "customer.scheduled.from", event.begins(), latest, findings);
                look(
                        incident,
                        "customer.scheduled.until",
                        maintenance.scheduled().until(),
                        latest,
                        findings);
            }
            for (int i = 0; i < event.updates().size(); i++) {
                Update update = event.updates().get(i);
                if (implausible(update.at(), latest)) {
                    look(incident, "customer.updates[" + i + "].at", update.at(), latest, findings);
                }
                if (update.nextUpdate() != null && update.nextUpdate().isAfter(latest)) {
                    look(incident, "customer.updates[" + i + "].next-update", update.nextUpdate(), latest, findings);
                }
            }
        }
    }

    private static boolean implausible(Instant at, Instant latest) {
        return at.isBefore(EARLIEST) || at.isAfter(latest);
    }

    private static void look(
            Recorded<IncidentRecord> incident, String part, Instant at, Instant latest, Findings findings) {
        if (implausible(at, latest)) {
            findings.error(
                    incident,
                    part,
                    "the year is hardly meant",
                    "a time from 2000 on, and not more than two years ahead",
                    "Correct the year; it has four digits.");
        }
    }
}
