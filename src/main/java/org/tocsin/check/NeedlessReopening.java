package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.record.Recorded;

/** A mark that means nothing misleads. */
final class NeedlessReopening implements Rule {
    @Override
    public String id() {
        return "reopens-nothing";
    }

    @Override
    public String meaning() {
        return "Only an update whose status goes backwards says `reopens: yes`.";
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
                  status: «monitoring|investigating»
                  components: {cards: partial_outage}
                  message: Card payments work again. We are watching them.
                - at: 2026-11-03T09:10Z
                  status: identified
                  message: Some card payments are declined again.
                  reopens: «yes»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            List<Update> updates = event.updates();
            for (int i = 0; i < updates.size(); i++) {
                Update update = updates.get(i);
                if (update.reopens() && (i == 0 || !StatusBackwards.backwards(updates.get(i - 1), update))) {
                    findings.warning(
                            incident,
                            "customer.updates[" + i + "].reopens",
                            "nothing is reopened here: the status does not go backwards",
                            "`reopens: yes` only after a status further along than "
                                    + update.status().word(),
                            "Delete the line.");
                }
            }
        }
    }
}
