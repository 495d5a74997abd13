package org.tocsin.check;

import java.time.Duration;
import java.time.Instant;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.record.Recorded;

/** Open for weeks mostly means forgotten. */
final class StaleOpen implements Rule {
    private static final Duration LONGEST_SILENCE = Duration.ofDays(30);

    @Override
    public String id() {
        return "stale-open";
    }

    @Override
    public String meaning() {
        return "An open incident has had an update within thirty days.";
    }

    @Override
    public Example example() {
        return Example.of("incidents/2026/2026-10-03-cards-declined/incident.yaml", """
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-10-03T08:12Z
              updates:
                - at: 2026-10-03T08:25Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
                - at: 2026-10-03T09:25Z
                  status: «resolved|monitoring»
                  message: Card payments have worked again since 09:20 UTC.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            if (event instanceof Incident && incident.value().kind().happened() && stale(event, evidence.now())) {
                findings.warning(
                        incident,
                        "customer.updates[" + (event.updates().size() - 1) + "].status",
                        "open for more than thirty days without a word",
                        "resolved, or an update",
                        "Close it with an update that says resolved, or tell customers how things stand.");
            }
        }
    }

    static boolean stale(StatusEvent event, Instant now) {
        return event.open() && event.latest().at().plus(LONGEST_SILENCE).isBefore(now);
    }
}
