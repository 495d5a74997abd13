package org.tocsin.site.status.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.site.Messages;
import org.tocsin.site.status.feed.Feed.Entry;
import org.tocsin.site.status.feed.LatestEvents.Changed;

/** Makes entries of events; each once, however many feeds hold it. */
final class FeedEntries {
    private final StatusSettings settings;
    private final Map<ComponentId, String> names = new HashMap<>();
    private final EntryContent content;
    private final Map<IncidentId, Entry> made = new HashMap<>();

    FeedEntries(OpenFacts facts, Instant now, Messages messages) {
        this.settings = facts.settings();
        for (ComponentGroup group : facts.groups()) {
            for (Component component : group.components()) {
                names.put(component.id(), component.name());
            }
        }
        this.content = new EntryContent(messages, settings.zone(), names);
    }

    List<Entry> of(List<Changed> events) {
        List<Entry> entries = new ArrayList<>();
        for (Changed changed : events) {
            entries.add(made.computeIfAbsent(changed.event().id(), unused -> entry(changed)));
        }
        return entries;
    }

    /** A name for ever, as Statuspage gives them: the host, and what it is about. */
    static String tag(StatusSettings settings, String what) {
        String host = settings.url().getHost();
        return "tag:" + (host == null ? "localhost" : host) + ",2005:" + what;
    }

    /** What was imported keeps the name it had, or readers would see all of it once more. */
    private static String name(StatusEvent event) {
        return event.statuspage() == null
                ? event.id().value()
                : event.statuspage().id();
    }

    private Entry entry(Changed changed) {
        StatusEvent event = changed.event();
        List<String> components = new ArrayList<>();
        for (ComponentId component : event.affected()) {
            components.add(names.getOrDefault(component, component.value()));
        }
        return new Entry(
                tag(settings, "Incident/" + name(event)),
                settings.url() + "incidents/" + event.id() + "/",
                event.title(),
                event.updates().get(0).at().toString(),
                changed.at().toString(),
                content.of(changed),
                components);
    }
}
