package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.record.Recorded;

/** Going back is told, not slipped in. */
final class StatusBackwards implements Rule {
    @Override
    public String id() {
        return "status-backwards";
    }

    @Override
    public String meaning() {
        return "A status goes backwards only where the update says `reopens: yes`.";
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
                  status: monitoring
                  components: {cards: partial_outage}
                  message: Card payments work again. We are watching them.
                - at: 2026-11-03T09:10Z
                  status: «identified|identified»
                  message: Some card payments are declined again.«
                  reopens: yes|»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            List<Update> updates = event.updates();
            for (int i = 0; i < updates.size(); i++) {
                Update update = updates.get(i);
                if (i > 0 && backwards(updates.get(i - 1), update) && !update.reopens()) {
                    String was = updates.get(i - 1).status().word();
                    findings.error(
                            incident,
                            "customer.updates[" + i + "].status",
                            "the status goes back from " + was + " to "
                                    + update.status().word(),
                            was + " or further (" + Phrases.line(incident, "customer.updates[" + (i - 1) + "].status")
                                    + ")",
                            "Correct the status, or add `reopens: yes` to this update if the trouble has come back.");
                }
            }
        }
    }

    static boolean backwards(Update before, Update update) {
        return before.status().ofMaintenance() == update.status().ofMaintenance()
                && update.status().progress() < before.status().progress();
    }
}
