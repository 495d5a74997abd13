package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.Update;
import org.tocsin.record.Recorded;

/** A state of nothing helps nobody. */
final class UnknownComponent implements Rule {
    @Override
    public String id() {
        return "unknown-component";
    }

    @Override
    public String meaning() {
        return "Every component that a record names stands in site/status/components.yaml.";
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
                  status: investigating
                  components: {«cards|card»: partial_outage}
                  message: Some card payments are declined. We are looking into it.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            List<Update> updates = incident.value().customer().updates();
            for (int i = 0; i < updates.size(); i++) {
                for (ComponentId id : updates.get(i).components().keySet()) {
                    if (!evidence.components().containsKey(id)) {
                        refuse(id, incident, "customer.updates[" + i + "].components." + id + "!", evidence, findings);
                    }
                }
            }
        }
        for (Recorded<BusinessProcess> process :
                evidence.records().escalationFolder().processes()) {
            List<ComponentId> components = process.value().components();
            for (int i = 0; i < components.size(); i++) {
                if (!evidence.components().containsKey(components.get(i))) {
                    refuse(components.get(i), process, "components[" + i + "]", evidence, findings);
                }
            }
        }
    }

    private static void refuse(ComponentId id, Recorded<?> in, String part, Evidence evidence, Findings findings) {
        findings.error(
                in,
                part,
                "there is no component `" + id + "`",
                "an id from site/status/components.yaml",
                Phrases.didYouMean(
                        id,
                        evidence.components().keySet(),
                        "Correct the id, or add the component to site/status/components.yaml."));
    }
}
