package org.tocsin.check;

import java.time.Instant;
import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.record.Recorded;

/** Readers follow updates in the order of time. */
final class UpdatesOutOfOrder implements Rule {
    @Override
    public String id() {
        return "updates-out-of-order";
    }

    @Override
    public String meaning() {
        return "Updates stand oldest first.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T08:12Z
              updates:
                - at: 2026-11-03T08:55Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
                - at: «2026-11-03T09:40Z|2026-11-03T08:40Z»
                  status: identified
                  message: We know why, and are putting it right.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            List<Update> updates = event.updates();
            for (int i = 1; i < updates.size(); i++) {
                Instant before = updates.get(i - 1).at();
                Instant at = updates.get(i).at();
                boolean saidElsewhere = event instanceof Incident && at.isBefore(event.begins());
                if (at.isBefore(before) && !saidElsewhere) {
                    findings.error(
                            incident,
                            "customer.updates[" + i + "].at",
                            "this update is older than the one above it",
                            Phrases.time(before) + " or later (the update above, "
                                    + Phrases.line(incident, "customer.updates[" + (i - 1) + "].at") + ")",
                            "Correct the time, or move the update up to where it belongs.");
                }
            }
        }
    }
}
