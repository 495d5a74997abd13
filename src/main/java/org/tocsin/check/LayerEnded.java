package org.tocsin.check;

import java.time.LocalDate;
import org.tocsin.model.internal.Schedule;
import org.tocsin.record.Recorded;

/** A layer that has ended calls nobody, and reads as if it did. */
final class LayerEnded implements Rule {
    @Override
    public String id() {
        return "layer-ended";
    }

    @Override
    public String meaning() {
        return "No layer of a schedule has ended.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/schedules/rota.yaml", """
            title: Rota
            owner: ana
            zone: Europe/Lisbon
            layers:
              - id: weeks
                rotation: weekly
                starts: 2026-01-05
                hand-off: {at: "09:00", day: monday}
                participants: [ana, ben]
                ends: «2027-06-30|2026-06-30»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Schedule> schedule : evidence.records().escalationFolder().schedules()) {
            LocalDate today = evidence.now().atZone(schedule.value().zone()).toLocalDate();
            Walk.parts("layers", schedule.value().layers(), (part, layer) -> {
                if (layer.ends() != null && layer.ends().isBefore(today)) {
                    findings.warning(
                            schedule,
                            part + ".ends",
                            "this layer has ended",
                            "a day that is still to come",
                            "Delete the layer; the history keeps it. Or set a later day.");
                }
            });
        }
    }
}
