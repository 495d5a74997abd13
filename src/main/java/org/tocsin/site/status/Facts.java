package org.tocsin.site.status;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.Restoration;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.present.Trouble;
import org.tocsin.site.MomentRange;

/** Puts what is known of an incident or a maintenance into labelled facts. */
final class Facts {
    private final Instant now;
    private final Voice voice;
    private final Named named;

    Facts(Instant now, Voice voice, Named named) {
        this.now = now;
        this.voice = voice;
        this.named = named;
    }

    /** Of an incident: since when or from when to when, what comes next, what is affected. */
    List<Fact> of(Incident incident) {
        List<Fact> facts = new ArrayList<>();
        facts.add(at("incident.started", incident.started()));
        incident.closed().filter(closed -> incident.endKnown()).ifPresent(closed -> {
            facts.add(at("incident.ended", closed));
            facts.add(Fact.words(
                    voice.say("incident.lasted"),
                    Phrase.words(voice.spans().of(Duration.between(incident.started(), closed)))));
        });
        addUnknownEnd(facts, incident);
        addPromises(facts, incident);
        addAffected(facts, incident);
        return facts;
    }

    /** Of a maintenance: the announced window, when it was over, what is affected. */
    List<Fact> of(Maintenance work) {
        List<Fact> facts = new ArrayList<>();
        facts.add(at("incident.from", work.scheduled().from()));
        facts.add(at("incident.until", work.scheduled().until()));
        work.closed().filter(closed -> work.endKnown()).ifPresent(closed -> facts.add(at("incident.ended", closed)));
        addUnknownEnd(facts, work);
        addPromises(facts, work);
        addAffected(facts, work);
        return facts;
    }

    /** That it is over, and nobody recorded since when. */
    private void addUnknownEnd(List<Fact> facts, StatusEvent event) {
        if (!event.open() && !event.endKnown()) {
            facts.add(Fact.words(voice.say("incident.ended"), Phrase.words(voice.say("incident.ended.unknown"))));
        }
    }

    /** When customers were told, at the instant {@code said}, to expect things to work again. */
    Phrase expected(Restoration restoration, Instant said) {
        if (restoration instanceof Restoration.At at) {
            return Phrase.of(voice.moments().near(at.instant(), said));
        }
        if (restoration instanceof Restoration.Between between) {
            MomentRange range = voice.moments()
                    .rangeNear(between.range().from(), between.range().until(), said);
            return voice.phrase("incident.restoration.range", range.from(), range.until());
        }
        return Phrase.words(voice.say("incident.restoration.unknown"));
    }

    private void addPromises(List<Fact> facts, StatusEvent event) {
        Update latest = event.latest();
        if (!event.open()) {
            return;
        }
        if (latest.nextUpdate() != null) {
            facts.add(Fact.promised(
                    voice.say("incident.next-update"),
                    voice.moments().at(latest.nextUpdate()),
                    late(latest.nextUpdate())));
        }
        if (latest.restoration() != null) {
            facts.add(Fact.words(voice.say("incident.restoration"), expected(latest.restoration(), latest.at())));
        }
    }

    private Mark late(Instant promised) {
        Mark late = Shape.SLOW.mark(voice.say("incident.overdue"));
        return promised.isAfter(now) ? late.during(new Spell(promised.toString(), null)) : late;
    }

    private void addAffected(List<Fact> facts, StatusEvent event) {
        boolean underWay = event.open() && event.latest().status() != UpdateStatus.SCHEDULED;
        Map<ComponentId, ComponentState> states = underWay ? event.statesNow() : worstStates(event);
        if (!states.isEmpty()) {
            facts.add(Fact.about(voice.say("incident.affected"), named.marks(states)));
        }
    }

    /** The worst state each component had while it lasted. */
    static Map<ComponentId, ComponentState> worstStates(StatusEvent event) {
        Map<ComponentId, ComponentState> worst = new TreeMap<>();
        event.updates()
                .forEach(update -> update.components().forEach((id, state) -> worst.merge(id, state, Trouble::worse)));
        return worst;
    }

    private Fact at(String key, Instant instant) {
        return Fact.at(voice.say(key), voice.moments().at(instant));
    }
}
