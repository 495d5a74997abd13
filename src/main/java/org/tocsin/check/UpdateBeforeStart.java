package org.tocsin.check;

import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Incident;
import org.tocsin.record.Recorded;

/** Nobody can write about an incident that has not begun. */
final class UpdateBeforeStart implements Rule {
    @Override
    public String id() {
        return "update-before-start";
    }

    @Override
    public String meaning() {
        return "No update is older than the start of its incident.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T09:20Z
              updates:
                - at: «2026-11-03T09:25Z|2026-11-03T09:02Z»
                  status: investigating
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            if (incident.value().customer() instanceof Incident event) {
                for (int i = 0; i < event.updates().size(); i++) {
                    if (event.updates().get(i).at().isBefore(event.started())) {
                        findings.error(
                                incident,
                                "customer.updates[" + i + "].at",
                                "update is older than its incident",
                                Phrases.time(event.started()) + " or later (`started`, "
                                        + Phrases.line(incident, "customer.started") + ")",
                                "Correct this time, or move `started` back if customers were affected earlier.");
                    }
                }
            }
        }
    }
}
