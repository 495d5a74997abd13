package org.tocsin.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.record.Recorded;

/** What has not been said cannot be read. */
final class UpdateInFuture implements Rule {
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    @Override
    public String id() {
        return "update-in-future";
    }

    @Override
    public String meaning() {
        return "No update of an incident lies more than ten minutes ahead.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T08:12Z
              updates:
                - at: «2026-11-03T08:25Z|2026-12-03T08:25Z»
                  status: investigating
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Instant latest = evidence.now().plus(TOLERANCE);
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            List<Update> updates = event.updates();
            for (int i = 0; i < updates.size(); i++) {
                Update update = updates.get(i);
                if (update.at().isAfter(latest)) {
                    findings.warning(
                            incident,
                            "customer.updates[" + i + "].at",
                            "this update lies in the future",
                            Phrases.time(evidence.now()) + " or earlier",
                            "Check day and offset; write times ahead under `next-update` or `restoration`.");
                }
            }
        }
    }
}
