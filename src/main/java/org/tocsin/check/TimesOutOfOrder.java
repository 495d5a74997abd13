package org.tocsin.check;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.model.open.Incident;
import org.tocsin.record.Recorded;

/** Response figures are made of these times. */
final class TimesOutOfOrder implements Rule {
    @Override
    public String id() {
        return "times-out-of-order";
    }

    @Override
    public String meaning() {
        return "An incident starts, is detected, declared and acknowledged in this order, and mitigated after it started.";
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
              detected: 2026-11-03T08:15Z
              declared: «2026-11-03T08:19Z|2026-11-03T08:10Z»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            if (incident.value().customer() instanceof Incident event) {
                Response response = incident.value().response();
                String beforeName = "customer.started";
                Instant before = event.started();
                for (Moment moment : List.of(
                        new Moment("detected", response.detected()),
                        new Moment("declared", response.declared()),
                        new Moment("acknowledged", response.acknowledged()))) {
                    if (moment.at() != null) {
                        refuseEarlier(moment, before, beforeName, incident, findings);
                        before = moment.at();
                        beforeName = "internal." + moment.name();
                    }
                }
                Moment mitigated = new Moment("mitigated", response.mitigated());
                refuseEarlier(mitigated, event.started(), "customer.started", incident, findings);
            }
            for (int i = 0; i < incident.value().response().escalations().size(); i++) {
                Response.Escalation told =
                        incident.value().response().escalations().get(i);
                if (told.acknowledged() != null && told.acknowledged().isBefore(told.at())) {
                    String part = "internal.escalations[" + i + "]";
                    refuseEarlier(
                            new Moment("escalations[" + i + "].acknowledged", told.acknowledged()),
                            told.at(),
                            part + ".at",
                            incident,
                            findings);
                }
            }
        }
    }

    private record Moment(String name, @Nullable Instant at) {}

    private static void refuseEarlier(
            Moment moment, Instant before, String beforeName, Recorded<IncidentRecord> incident, Findings findings) {
        if (moment.at() != null && moment.at().isBefore(before)) {
            String name = beforeName.substring(beforeName.lastIndexOf('.') + 1);
            findings.error(
                    incident,
                    "internal." + moment.name(),
                    "`" + moment.name().substring(moment.name().lastIndexOf('.') + 1) + "` is earlier than `" + name
                            + "`",
                    "not before `" + name + "` (" + Phrases.line(incident, beforeName) + ")",
                    "Correct one of the two times; mind the offsets.");
        }
    }
}
