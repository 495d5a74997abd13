package org.tocsin.check;

import java.util.Map;
import java.util.Optional;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.record.Recorded;

/** What customers feel has an impact. */
final class ComponentWithoutImpact implements Rule {
    @Override
    public String id() {
        return "component-without-impact";
    }

    @Override
    public String meaning() {
        return "An incident with impact none leaves every component operational.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: «minor|none»
              started: 2026-11-03T08:12Z
              updates:
                - at: 2026-11-03T08:25Z
                  status: investigating
                  components: {cards: degraded_performance}
                  message: Some card payments take longer. We are looking into it.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            if (event.impact() != Impact.NONE) {
                continue;
            }
            for (int i = 0; i < event.updates().size(); i++) {
                Optional<ComponentId> affected = event.updates().get(i).components().entrySet().stream()
                        .filter(entry -> entry.getValue() != ComponentState.OPERATIONAL)
                        .map(Map.Entry::getKey)
                        .findFirst();
                if (affected.isPresent()) {
                    findings.warning(
                            incident,
                            "customer.impact",
                            "the impact is none, yet `" + affected.get() + "` is affected",
                            "minor, major or critical (`components`, "
                                    + Phrases.line(incident, "customer.updates[" + i + "].components!") + ")",
                            "Say how much customers lose, or leave the component out.");
                    break;
                }
            }
        }
    }
}
