package org.tocsin.check;

import java.time.Instant;
import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Restoration;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.TimeRange;
import org.tocsin.model.open.Update;
import org.tocsin.record.Recorded;

/** A promise lies ahead. */
final class RestorationBackwards implements Rule {
    @Override
    public String id() {
        return "restoration-backwards";
    }

    @Override
    public String meaning() {
        return "The time at which things should work again comes after the update that names it, and a range ends after it begins.";
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
                  status: identified
                  components: {cards: partial_outage}
                  message: We know why, and are putting it right.
                  restoration: «2026-11-03T10:00Z|2026-11-03T08:00Z»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            List<Update> updates = event.updates();
            for (int i = 0; i < updates.size(); i++) {
                Update update = updates.get(i);
                String part = "customer.updates[" + i + "].restoration";
                if (update.restoration() instanceof Restoration.At promised
                        && promised.instant().isBefore(update.at())) {
                    refuse(incident, part, update.at(), "`at`", findings);
                } else if (update.restoration() instanceof Restoration.Between promised) {
                    TimeRange range = promised.range();
                    if (!range.from().isBefore(range.until())) {
                        refuse(incident, part + ".until", range.from(), "`from`", findings);
                    } else if (range.until().isBefore(update.at())) {
                        refuse(incident, part + ".until", update.at(), "`at`", findings);
                    }
                }
            }
        }
    }

    private static void refuse(
            Recorded<IncidentRecord> incident, String part, Instant before, String name, Findings findings) {
        findings.error(
                incident,
                part,
                "things cannot work again at a time before " + name,
                "later than " + Phrases.time(before) + " (" + name + ")",
                "Correct the time, or write `restoration: unknown`.");
    }
}
