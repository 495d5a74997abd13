package org.tocsin.site.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Restoration;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.present.Trouble;
import org.tocsin.site.status.EventPage.Posted;

/** Turns the updates of an incident or a maintenance into its timeline. */
final class Posts {
    private final Voice voice;
    private final Named named;
    private final Facts facts;

    Posts(Voice voice, Named named, Facts facts) {
        this.voice = voice;
        this.named = named;
        this.facts = facts;
    }

    /** Newest first. */
    List<Posted> of(StatusEvent event) {
        List<Posted> posts = new ArrayList<>();
        Map<ComponentId, ComponentState> states = new TreeMap<>();
        for (Update update : event.updates()) {
            states.putAll(update.components());
            posts.add(post(event, update, states));
        }
        Collections.reverse(posts);
        return posts;
    }

    private Posted post(StatusEvent event, Update update, Map<ComponentId, ComponentState> states) {
        return new Posted(
                shape(event, update, states).word(),
                voice.say(Wording.key(update.status())),
                update.reopens() ? voice.say("incident.reopened") : null,
                voice.moments().at(update.at()),
                voice.said(update.said()),
                voice.saidIfAny(update.advice()),
                changes(update),
                promises(update));
    }

    private static Shape shape(StatusEvent event, Update update, Map<ComponentId, ComponentState> states) {
        if (update.status().last()) {
            return Shape.WORKING;
        }
        if (update.status().ofMaintenance()) {
            return update.status() == UpdateStatus.SCHEDULED ? Shape.NOTICE : Shape.UPKEEP;
        }
        Trouble worst = Trouble.worst(states.values());
        if (worst != Trouble.NONE) {
            return Shape.of(worst);
        }
        return states.isEmpty() ? Shape.of(Trouble.of(event.impact())) : Shape.NOTICE;
    }

    private List<Mark> changes(Update update) {
        return named.inOrder(update.components().keySet()).stream()
                .map(id -> change(id, update.components().getOrDefault(id, ComponentState.OPERATIONAL)))
                .toList();
    }

    private Mark change(ComponentId id, ComponentState state) {
        return Shape.of(state).mark(voice.say("state.change", named.name(id), voice.say(Wording.key(state))));
    }

    private List<Fact> promises(Update update) {
        List<Fact> promises = new ArrayList<>();
        if (update.nextUpdate() != null) {
            promises.add(
                    Fact.at(voice.say("incident.next-update"), voice.moments().near(update.nextUpdate(), update.at())));
        }
        if (update.restoration() != null && !(update.restoration() instanceof Restoration.Unknown)) {
            promises.add(
                    Fact.words(voice.say("incident.restoration"), facts.expected(update.restoration(), update.at())));
        }
        return promises;
    }
}
