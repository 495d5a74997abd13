package org.tocsin.site.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.present.Present;
import org.tocsin.site.Moment;
import org.tocsin.site.MomentRange;

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
        return event instanceof Maintenance work ? ofMaintenance(work) : ofIncident((Incident) event);
    }

    private Entry ofIncident(Incident incident) {
        return entry(incident, voice.moments().at(incident.started()), null, outcome(incident));
    }

    private Entry ofMaintenance(Maintenance work) {
        MomentRange window =
                voice.moments().range(work.scheduled().from(), work.scheduled().until());
        return entry(work, window.from(), window.until(), outcome(work));
    }

    private Entry entry(StatusEvent event, Moment when, @Nullable Moment until, String outcome) {
        return new Entry(event.title(), EventPages.folder(event.id()), when, until, outcome, affected(event));
    }

    List<Entry> of(List<? extends StatusEvent> events) {
        return events.stream().map(this::of).toList();
    }

    private List<String> affected(StatusEvent event) {
        return named.inOrder(event.affected()).stream().map(named::name).toList();
    }

    private String outcome(Incident incident) {
        return incident.closed()
                .map(closed -> voice.say("incident.resolved-after", span(incident.started(), closed)))
                .orElseGet(() -> voice.say("incident.still-open"));
    }

    private String outcome(Maintenance work) {
        if (work.overAt(present.now())) {
            return voice.say("incident.completed");
        }
        return present.begun(work)
                ? voice.say("incident.under-way")
                : voice.say(
                        "incident.planned",
                        span(work.scheduled().from(), work.scheduled().until()));
    }

    private String span(Instant from, Instant until) {
        return voice.spans().of(Duration.between(from, until));
    }
}
