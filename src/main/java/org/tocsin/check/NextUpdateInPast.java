package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.record.Recorded;

/** A promise lies ahead. */
final class NextUpdateInPast implements Rule {
    @Override
    public String id() {
        return "next-update-in-past";
    }

    @Override
    public String meaning() {
        return "The next update is promised for a time after the update that promises it.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T08:12Z
              updates:
                - at: 2026-11-03T08:25Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
                  next-update: «2026-11-03T08:55Z|2026-11-03T07:55Z»
                - at: 2026-11-03T09:40Z
                  status: resolved
                  message: Card payments have worked again since 09:20 UTC.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            List<Update> updates = event.updates();
            for (int i = 0; i < updates.size(); i++) {
                Update update = updates.get(i);
                if (update.nextUpdate() != null && !update.nextUpdate().isAfter(update.at())) {
                    findings.error(
                            incident,
                            "customer.updates[" + i + "].next-update",
                            "the next update is promised for a time before this one",
                            "later than " + Phrases.time(update.at()) + " (`at`, "
                                    + Phrases.line(incident, "customer.updates[" + i + "].at") + ")",
                            "Correct one of the two times; mind the offset.");
                }
            }
        }
    }
}
