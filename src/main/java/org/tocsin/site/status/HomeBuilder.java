package org.tocsin.site.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Notice;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.present.Present;
import org.tocsin.site.status.HomePage.OpenIncident;
import org.tocsin.uptime.Uptime;

/** Builds the first page. */
final class HomeBuilder {
    private static final int RECENT_DAYS = 14;
    private static final int MOST_RECENT = 10;

    private final Present present;
    private final Ahead ahead;
    private final Voice voice;
    private final Entries entries;
    private final Facts facts;
    private final Services services;

    HomeBuilder(Present present, Ahead ahead, Uptime uptime, Voice voice, Named named) {
        this.present = present;
        this.ahead = ahead;
        this.voice = voice;
        this.entries = new Entries(ahead, voice, named);
        this.facts = new Facts(present.now(), voice, named);
        this.services = new Services(ahead, uptime, voice);
    }

    HomePage page(Frames frames, List<ComponentGroup> groups, List<Notice> notices) {
        List<Answer> answers = ahead.turns(then -> new Answers(then, voice).answer()).stream()
                .map(turn -> turn.told().during(turn.spell()))
                .toList();
        List<StatusEvent> recent = recent();
        return new HomePage(
                frames.home(answers.get(0).sentence()),
                new Notices(voice, present.now()).of(notices),
                voice.say("home.notices"),
                answers.get(0),
                answers.subList(1, answers.size()),
                voice.say("home.changed"),
                present.lastChange().map(voice.moments()::at).orElse(null),
                voice.say("home.open"),
                open(),
                voice.say("incident.workaround"),
                voice.say("home.maintenance"),
                Stream.concat(present.running().stream(), present.planned().stream())
                        .map(entries::of)
                        .toList(),
                !present.running().isEmpty(),
                voice.say("home.services"),
                voice.messages().count("home.strips", 90),
                voice.messages().count("home.strips", 30),
                services.of(groups),
                voice.say("home.uptime"),
                voice.messages().count("home.recent", RECENT_DAYS),
                entries.of(recent.subList(0, Math.min(MOST_RECENT, recent.size()))),
                recent.size() > MOST_RECENT
                        ? voice.messages().count("home.recent-more", recent.size() - MOST_RECENT)
                        : null,
                voice.messages().count("home.quiet", RECENT_DAYS),
                voice.say("home.all-history"));
    }

    private List<OpenIncident> open() {
        List<Incident> open = present.openIncidents();
        return open.stream().map(incident -> open(incident, open.size() == 1)).toList();
    }

    private OpenIncident open(Incident incident, boolean alone) {
        var latest = incident.latest();
        return new OpenIncident(
                alone ? voice.say("home.latest") : incident.title(),
                alone ? null : voice.foreign(incident.heading()),
                EventPages.folder(incident.id()),
                Shape.of(Present.trouble(incident)).mark(voice.say(Wording.key(latest.status()))),
                voice.moments().at(latest.at()),
                voice.said(latest.said()),
                voice.saidIfAny(latest.advice()),
                facts.of(incident),
                voice.messages().count("home.all-updates", incident.updates().size()));
    }

    private List<StatusEvent> recent() {
        Instant since = present.now().minus(Duration.ofDays(RECENT_DAYS));
        return present.past().stream().filter(event -> isRecent(event, since)).toList();
    }

    private boolean isRecent(StatusEvent event, Instant since) {
        return present.overSince(event).filter(over -> !over.isBefore(since)).isPresent();
    }
}
