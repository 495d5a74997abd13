package org.tocsin.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.record.Recorded;

/** The same trouble twice doubles every figure. */
final class DuplicateIncident implements Rule {
    @Override
    public String id() {
        return "duplicate-incident";
    }

    @Override
    public String meaning() {
        return "No two incidents have the same title and start.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: «Card payments are declined»
              impact: major
              started: 2026-11-03T«08:12|09:00»Z
              updates:
                - at: 2026-11-03T09:25Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
            """).and("incidents/2026/2026-11-03-cards-again/incident.yaml", """
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T09:00Z
              updates:
                - at: 2026-11-03T09:20Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Map<List<Object>, Recorded<IncidentRecord>> seen = new HashMap<>();
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            Recorded<IncidentRecord> other = seen.putIfAbsent(List.of(event.title(), event.begins()), incident);
            if (other != null) {
                findings.error(
                        incident,
                        "customer.title",
                        "another incident has the same title and start",
                        "one record; the other is " + other.path(),
                        "Delete one of the two, or correct its title or start.");
            }
        }
    }
}
