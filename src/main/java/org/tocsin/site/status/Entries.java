package org.tocsin.site.status;

import java.time.Duration;
import java.util.List;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;

/** Turns incidents and maintenance into entries of a list. */
final class Entries {
    private final Present present;
    private final Voice voice;
    private final Named named;

    Entries(Present present, Voice voice, Named named) {
        this.present = present;
        this.voice = voice;
        this.named = named;
    }

    Entry of(StatusEvent event) {
        return new Entry(
                event.title(),
                EventPages.folder(event.id()),
                voice.moments().at(event.begins()),
                event instanceof Maintenance work
                        ? voice.moments()
                                .near(work.scheduled().until(), work.scheduled().from())
                        : null,
                outcome(event),
                affected(event));
    }

    List<Entry> of(List<? extends StatusEvent> events) {
        return events.stream().map(this::of).toList();
    }

    private List<String> affected(StatusEvent event) {
        return named.inOrder(event.affected()).stream().map(named::name).toList();
    }

    private String outcome(StatusEvent event) {
        if (event instanceof Incident incident) {
            return incident.closed()
                    .map(closed -> voice.say(
                            "incident.resolved-after", voice.spans().of(Duration.between(incident.started(), closed))))
                    .orElseGet(() -> voice.say("incident.still-open"));
        }
        if (!event.open()) {
            return voice.say("incident.completed");
        }
        return event instanceof Maintenance work && present.begun(work)
                ? voice.say("incident.under-way")
                : voice.say("incident.planned");
    }
}
