package org.tocsin.site.status.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;

/** What changed last, of everything and of each component; never more than {@link #MOST} of either. */
final class LatestEvents {
    static final int MOST = 25;

    private final List<Changed> all = new ArrayList<>();
    private final Map<ComponentId, List<Changed>> byComponent = new HashMap<>();

    LatestEvents(OpenFacts facts, Instant now) {
        List<Changed> events = new ArrayList<>();
        for (Incident incident : facts.incidents()) {
            events.add(new Changed(incident, incident.latest().at(), List.of()));
        }
        for (Maintenance work : facts.maintenances()) {
            events.add(changed(work, now));
        }
        events.sort(Comparator.comparing(Changed::at)
                .thenComparing(changed -> changed.event().id())
                .reversed());
        for (Changed event : events) {
            if (all.size() < MOST) {
                all.add(event);
            }
            for (ComponentId component : named(event.event())) {
                List<Changed> those = byComponent.computeIfAbsent(component, unused -> new ArrayList<>());
                if (those.size() < MOST) {
                    those.add(event);
                }
            }
        }
    }

    List<Changed> ofAll() {
        return all;
    }

    List<Changed> of(ComponentId component) {
        return byComponent.getOrDefault(component, List.of());
    }

    /** Work that was only announced keeps to its window; it changes when that begins and ends, though nobody says so. */
    private static Changed changed(Maintenance work, Instant now) {
        List<Unsaid> unsaid = new ArrayList<>();
        Instant at = work.latest().at();
        if (work.latest().status() == UpdateStatus.SCHEDULED) {
            UpdateStatus stands = work.statusAt(now);
            if (stands == UpdateStatus.COMPLETED) {
                unsaid.add(new Unsaid(work.scheduled().until(), UpdateStatus.COMPLETED));
            }
            if (stands != UpdateStatus.SCHEDULED) {
                unsaid.add(new Unsaid(work.scheduled().from(), UpdateStatus.IN_PROGRESS));
            }
        }
        if (!unsaid.isEmpty() && unsaid.get(0).at().isAfter(at)) {
            at = unsaid.get(0).at();
        }
        return new Changed(work, at, unsaid);
    }

    private static Set<ComponentId> named(StatusEvent event) {
        Set<ComponentId> named = new HashSet<>();
        for (Update update : event.updates()) {
            named.addAll(update.components().keySet());
        }
        return named;
    }

    /**
     * An event and when it last changed.
     *
     * @param unsaid what became of announced work without anybody saying so, newest first
     */
    record Changed(StatusEvent event, Instant at, List<Unsaid> unsaid) {
        Changed {
            unsaid = List.copyOf(unsaid);
        }

        /** Whether nothing more is expected of it. */
        boolean over() {
            return event.latest().status().last()
                    || unsaid.stream().anyMatch(step -> step.status().last());
        }
    }

    /** A step that announced work takes by the clock. */
    record Unsaid(Instant at, UpdateStatus status) {}
}
