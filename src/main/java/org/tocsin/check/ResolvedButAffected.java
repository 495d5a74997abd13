package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.record.Recorded;

/** Resolved means that everything works. */
final class ResolvedButAffected implements Rule {
    @Override
    public String id() {
        return "resolved-but-affected";
    }

    @Override
    public String meaning() {
        return "The update that closes an incident or maintenance leaves no component affected.";
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
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
                - at: 2026-11-03T09:40Z
                  status: resolved
                  components: {cards: «operational|degraded_performance»}
                  message: Card payments have worked again since 09:20 UTC.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            List<Update> updates = event.updates();
            for (int i = 0; i < updates.size(); i++) {
                Update update = updates.get(i);
                int number = i;
                if (update.status().last()) {
                    update.components().forEach((id, state) -> {
                        if (state != ComponentState.OPERATIONAL) {
                            findings.error(
                                    incident,
                                    "customer.updates[" + number + "].components." + id,
                                    "the update says " + update.status().word() + ", yet `" + id + "` is "
                                            + state.word(),
                                    "operational, as after any update that says "
                                            + update.status().word(),
                                    "Delete the component here, or use an earlier status while it is affected.");
                        }
                    });
                }
            }
        }
    }
}
