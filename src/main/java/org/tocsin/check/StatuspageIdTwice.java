package org.tocsin.check;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.record.Recorded;

/** Programs find an incident by the id it had on Statuspage; under one id they can find only one. */
final class StatuspageIdTwice implements Rule {
    @Override
    public String id() {
        return "statuspage-id-twice";
    }

    @Override
    public String meaning() {
        return "No two incidents have the same id on Statuspage.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T09:00Z
              statuspage:
                id: «kctbh9vrtdwd|py1yl5mnq89c»
              updates:
                - at: 2026-11-03T09:25Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
            """).and("incidents/2026/2026-11-03-cards-again/incident.yaml", """
            customer:
              title: Card payments are declined again
              impact: major
              started: 2026-11-03T15:00Z
              statuspage:
                id: py1yl5mnq89c
              updates:
                - at: 2026-11-03T15:20Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: Card payments are declined in some clinics again. We are looking into it.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Map<String, Recorded<IncidentRecord>> seen = new HashMap<>();
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatuspageOrigin.Event origin = incident.value().customer().statuspage();
            Recorded<IncidentRecord> other = origin == null ? null : seen.putIfAbsent(origin.id(), incident);
            if (other != null) {
                findings.error(
                        incident,
                        "customer.statuspage.id",
                        "another incident has the same id on Statuspage",
                        "an id of its own; the other is " + other.path(),
                        "Copy this incident's own id, or delete the part `statuspage` of the one that was copied.");
            }
        }
    }
}
