package org.tocsin.site.status;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.Maintenance;
import org.tocsin.present.Present;
import org.tocsin.site.PagePath;
import org.tocsin.site.status.EventPage.Way;

/** Builds the page of each incident and each maintenance. */
final class EventPages {
    private final Instant now;
    private final WorkMarks works;
    private final Voice voice;
    private final Frames frames;
    private final Facts facts;
    private final Posts posts;

    EventPages(Present present, Ahead ahead, Voice voice, Named named, Frames frames) {
        this.now = present.now();
        this.works = new WorkMarks(ahead, voice);
        this.voice = voice;
        this.frames = frames;
        this.facts = new Facts(present.now(), voice, named);
        this.posts = new Posts(voice, named, facts);
    }

    /** Where the page of an incident stands, below the top of the site. */
    static String folder(IncidentId id) {
        return "incidents/" + id.value() + "/";
    }

    EventPage of(Incident incident, boolean hasPostmortem) {
        PagePath path = path(incident.id());
        Shape shape = incident.open() ? Shape.of(Present.trouble(incident)) : Shape.WORKING;
        return new EventPage(
                path,
                frames.event(incident.title(), path, !incident.open()),
                List.of(shape.mark(voice.say(Wording.key(incident.latest().status())))),
                incident.title(),
                voice.foreign(incident.heading()),
                facts.of(incident),
                incident.backfilled() ? voice.say("incident.backfilled") : null,
                postmortem(incident.id(), hasPostmortem),
                voice.say("incident.updates"),
                voice.say("incident.workaround"),
                posts.of(incident));
    }

    EventPage of(Maintenance work, boolean hasPostmortem) {
        PagePath path = path(work.id());
        return new EventPage(
                path,
                frames.event(work.title(), path, work.overAt(now)),
                works.of(work),
                work.title(),
                voice.foreign(work.heading()),
                facts.of(work),
                work.backfilled() ? voice.say("incident.backfilled") : null,
                postmortem(work.id(), hasPostmortem),
                voice.say("incident.updates"),
                voice.say("incident.workaround"),
                posts.of(work));
    }

    private @Nullable Way postmortem(IncidentId id, boolean published) {
        return published
                ? new Way(
                        voice.say("incident.postmortem"),
                        frames.onlyInMain(folder(id) + "postmortem/"),
                        frames.otherThanMain())
                : null;
    }

    private static PagePath path(IncidentId id) {
        return new PagePath(folder(id) + "index.html");
    }
}
