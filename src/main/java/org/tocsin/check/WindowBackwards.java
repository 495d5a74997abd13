package org.tocsin.check;

import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Maintenance;
import org.tocsin.record.Recorded;

/** A window opens before it closes. */
final class WindowBackwards implements Rule {
    @Override
    public String id() {
        return "window-backwards";
    }

    @Override
    public String meaning() {
        return "The window of a maintenance ends after it begins.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments pause for an upgrade
              impact: maintenance
              scheduled:
                from: 2026-11-03T22:00Z
                until: «2026-11-03T23:00Z|2026-11-03T21:00Z»
              updates:
                - at: 2026-11-01T09:00Z
                  status: completed
                  message: Card payments pause for an hour on Tuesday night.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            if (incident.value().customer() instanceof Maintenance event
                    && !event.scheduled().from().isBefore(event.scheduled().until())) {
                findings.error(
                        incident,
                        "customer.scheduled.until",
                        "the window ends before it begins",
                        "later than " + Phrases.time(event.scheduled().from()) + " (`from`, "
                                + Phrases.line(incident, "customer.scheduled.from") + ")",
                        "Correct one of the two times.");
            }
        }
    }
}
