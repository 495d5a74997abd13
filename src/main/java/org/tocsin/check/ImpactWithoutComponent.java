package org.tocsin.check;

import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.record.Recorded;

/** Customers look for the part that they use. */
final class ImpactWithoutComponent implements Rule {
    @Override
    public String id() {
        return "impact-without-component";
    }

    @Override
    public String meaning() {
        return "An incident with an impact names at least one component.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: «major»
              started: 2026-11-03T08:12Z
              updates:
                - at: 2026-11-03T08:25Z
                  status: investigating«
                  components: {cards: partial_outage}|»
                  message: Some card payments are declined. We are looking into it.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            if (incident.value().customer() instanceof Incident event
                    && event.impact() != Impact.NONE
                    && event.updates().stream()
                            .allMatch(update -> update.components().isEmpty())) {
                findings.warning(
                        incident,
                        "customer.impact",
                        "the impact is " + event.impact().word() + ", but no update names a component",
                        "`components` in the first update",
                        "Add a line such as `components: {id: degraded_performance}`, or write `impact: none`.");
            }
        }
    }
}
