package org.tocsin.site.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.present.Present;
import org.tocsin.site.Moment;
import org.tocsin.site.MomentRange;
import org.tocsin.site.status.Entry.Affected;

/** Turns incidents and maintenance into entries of a list. */
final class Entries {
    private final Voice voice;
    private final Named named;
    private final WorkMarks works;

    Entries(Ahead ahead, Voice voice, Named named) {
        this.voice = voice;
        this.named = named;
        this.works = new WorkMarks(ahead, voice);
    }

    /** With the day on which it began. */
    Entry of(StatusEvent event) {
        return entry(event, false);
    }

    /** Without that day, under which it stands. */
    Entry underItsDay(StatusEvent event) {
        return entry(event, true);
    }

    List<Entry> of(List<? extends StatusEvent> events) {
        return events.stream().map(this::of).toList();
    }

    private Entry entry(StatusEvent event, boolean underItsDay) {
        Instant began = event.begins();
        Instant ended = ended(event);
        List<Affected> affected = named.inOrder(event.affected()).stream()
                .map(id -> new Affected(id.value(), named.name(id)))
                .toList();
        List<Mark> outcome =
                event instanceof Maintenance work ? works.inList(work) : List.of(outcome((Incident) event, ended));
        String href = EventPages.folder(event.id());
        if (ended == null) {
            Moment when = underItsDay
                    ? voice.moments().near(began, began)
                    : voice.moments().at(began);
            return new Entry(event.title(), voice.foreign(event.heading()), href, when, null, outcome, affected);
        }
        MomentRange range = underItsDay
                ? voice.moments().rangeNear(began, ended, began)
                : voice.moments().range(began, ended);
        return new Entry(
                event.title(), voice.foreign(event.heading()), href, range.from(), range.until(), outcome, affected);
    }

    private static @Nullable Instant ended(StatusEvent event) {
        if (event instanceof Maintenance work) {
            return work.scheduled().until();
        }
        return event.endKnown() ? event.closed().orElse(null) : null;
    }

    private Mark outcome(Incident incident, @Nullable Instant ended) {
        if (incident.open()) {
            return Shape.of(Present.trouble(incident)).mark(voice.say("incident.still-open"));
        }
        String word = ended == null
                ? voice.say(Wording.key(UpdateStatus.RESOLVED))
                : voice.say("incident.resolved-after", voice.spans().of(Duration.between(incident.started(), ended)));
        return Shape.of(Present.worst(incident)).mark(word);
    }
}
