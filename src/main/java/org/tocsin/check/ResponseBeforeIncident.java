package org.tocsin.check;

import java.time.Duration;
import java.time.Instant;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.model.open.Incident;
import org.tocsin.record.Recorded;

/** A slip in the date moves a decision to another day. */
final class ResponseBeforeIncident implements Rule {
    private static final Duration EARLY = Duration.ofHours(24);

    @Override
    public String id() {
        return "response-before-incident";
    }

    @Override
    public String meaning() {
        return "What was done about an incident is dated no earlier than a day before its start.";
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
                  status: resolved
                  components: {cards: operational}
                  message: Some card payments were declined until 08:20 UTC.
            internal:
              notes:
                - at: «2026-11-03T08:31Z|2026-10-03T08:31Z»
                  by: ana
                  text: The supplier confirmed by telephone.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            if (incident.value().customer() instanceof Incident event) {
                Instant earliest = event.started().minus(EARLY);
                Response response = incident.value().response();
                for (int i = 0; i < response.containment().size(); i++) {
                    look(
                            incident,
                            "containment",
                            i,
                            response.containment().get(i).at(),
                            earliest,
                            findings);
                }
                for (int i = 0; i < response.decisions().size(); i++) {
                    look(incident, "decisions", i, response.decisions().get(i).at(), earliest, findings);
                }
                for (int i = 0; i < response.escalations().size(); i++) {
                    look(
                            incident,
                            "escalations",
                            i,
                            response.escalations().get(i).at(),
                            earliest,
                            findings);
                }
                for (int i = 0; i < response.notes().size(); i++) {
                    look(incident, "notes", i, response.notes().get(i).at(), earliest, findings);
                }
            }
        }
    }

    private static void look(
            Recorded<IncidentRecord> incident, String list, int i, Instant at, Instant earliest, Findings findings) {
        if (at.isBefore(earliest)) {
            findings.warning(
                    incident,
                    "internal." + list + "[" + i + "].at",
                    "this was done more than a day before the incident started",
                    Phrases.time(earliest) + " or later",
                    "Check month and day.");
        }
    }
}
