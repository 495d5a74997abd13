package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.record.Recorded;

/** Incidents and maintenances go through different stages. */
final class StatusOfOtherKind implements Rule {
    @Override
    public String id() {
        return "status-of-other-kind";
    }

    @Override
    public String meaning() {
        return "An incident has the statuses of incidents, a maintenance those of maintenances.";
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
                  status: «investigating|in_progress»
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            List<Update> updates = event.updates();
            for (int i = 0; i < updates.size(); i++) {
                Update update = updates.get(i);
                boolean maintenance = event.impact() == Impact.MAINTENANCE;
                if (update.status().ofMaintenance() != maintenance) {
                    findings.error(
                            incident,
                            "customer.updates[" + i + "].status",
                            "`" + update.status().word() + "` is not a status of "
                                    + (maintenance ? "a maintenance" : "an incident"),
                            maintenance
                                    ? "scheduled, in_progress, verifying or completed"
                                    : "investigating, identified, monitoring or resolved",
                            "Choose one of these, or change `impact`.");
                }
            }
        }
    }
}
