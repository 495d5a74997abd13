package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.record.Recorded;

/** The same words again tell customers nothing. */
final class RepeatedMessage implements Rule {
    @Override
    public String id() {
        return "message-repeated";
    }

    @Override
    public String meaning() {
        return "No update repeats the message of the one above it.";
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
                  message: We are looking into it.
                - at: 2026-11-03T08:55Z
                  status: investigating
                  message: «Three of four payments go through. We are still looking.|We are looking into it.»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            List<Update> updates = event.updates();
            for (int i = 0; i < updates.size(); i++) {
                Update update = updates.get(i);
                if (i > 0 && update.message().equals(updates.get(i - 1).message())) {
                    findings.warning(
                            incident,
                            "customer.updates[" + i + "].message",
                            "this message repeats the one above word for word",
                            "what has changed, or what is being tried",
                            "Say what is new, even if it is only what has been ruled out.");
                }
            }
        }
    }
}
