package org.tocsin.check;

import java.time.Duration;
import java.time.Instant;
import org.tocsin.model.internal.IncidentKind;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.record.Recorded;

/** Customers were promised to hear again. */
final class NextUpdateOverdue implements Rule {
    private static final Duration GRACE = Duration.ofMinutes(5);

    @Override
    public String id() {
        return "next-update-overdue";
    }

    @Override
    public String meaning() {
        return "An open incident has been updated by the time its latest update promised.";
    }

    @Override
    public Example example() {
        return Example.of("incidents/2026/2026-11-23-cards-declined/incident.yaml", """
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-23T08:12Z
              updates:
                - at: 2026-11-23T08:25Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
                  next-update: «2026-11-23T13:00Z|2026-11-23T08:55Z»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            Instant promised = event.latest().nextUpdate();
            boolean watched = incident.value().kind() == IncidentKind.REAL && event.open();
            if (watched
                    && promised != null
                    && promised.plus(GRACE).isBefore(evidence.now())
                    && !StaleOpen.stale(event, evidence.now())) {
                findings.warning(
                        incident,
                        "customer.updates[" + (event.updates().size() - 1) + "].next-update",
                        "customers were promised to hear again by now",
                        "an update by " + Phrases.time(promised),
                        "Post an update, even if it says that nothing has changed, and name the next time.");
            }
        }
    }
}
