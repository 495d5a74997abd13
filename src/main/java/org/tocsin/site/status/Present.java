package org.tocsin.site.status;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;

/** What is so at one instant: open incidents, maintenance under way, the state of each component. */
final class Present {
    private static final Comparator<StatusEvent> NEWEST_FIRST = Comparator.comparing(StatusEvent::begins)
            .thenComparing(StatusEvent::id)
            .reversed();
    private static final Comparator<StatusEvent> SOONEST_FIRST =
            Comparator.comparing(StatusEvent::begins).thenComparing(StatusEvent::id);

    private final OpenFacts facts;
    private final Instant now;

    Present(OpenFacts facts, Instant now) {
        this.facts = facts;
        this.now = now;
    }

    Instant now() {
        return now;
    }

    /** Worst first, then newest first. */
    List<Incident> openIncidents() {
        return facts.incidents().stream()
                .filter(StatusEvent::open)
                .sorted(Comparator.<Incident, Shape>comparing(Present::shape)
                        .reversed()
                        .thenComparing(NEWEST_FIRST))
                .toList();
    }

    /** Soonest first; work whose window has begun runs, whether or not somebody has said so. */
    List<Maintenance> running() {
        return facts.maintenances().stream()
                .filter(work -> work.open() && begun(work))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    /** Soonest first. */
    List<Maintenance> planned() {
        return facts.maintenances().stream()
                .filter(work -> work.open() && !begun(work))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    boolean begun(Maintenance work) {
        return work.statusAt(now) != UpdateStatus.SCHEDULED;
    }

    /** Everything that has begun or is over, newest first. */
    List<StatusEvent> past() {
        return Stream.<StatusEvent>concat(
                        facts.incidents().stream(),
                        facts.maintenances().stream().filter(work -> !work.open() || begun(work)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The worst state that anything open gives each component; a component not named is working. */
    Map<ComponentId, ComponentState> states() {
        Map<ComponentId, ComponentState> states = new HashMap<>();
        Stream.<StatusEvent>concat(openIncidents().stream(), running().stream())
                .forEach(event -> event.statesNow().forEach((id, state) -> states.merge(id, state, Present::worse)));
        return states;
    }

    /** How bad an open incident is now: the worst of its components, or its impact where it names none. */
    static Shape shape(Incident incident) {
        Shape worst = Shape.worst(incident.statesNow().values());
        if (worst != Shape.WORKING) {
            return worst;
        }
        return beingWatched(incident) ? Shape.NOTICE : Shape.NOTICE.or(Shape.of(incident.impact()));
    }

    /** Whether a fix is in place and no component is in trouble any more. */
    static boolean beingWatched(Incident incident) {
        return incident.latest().status() == UpdateStatus.MONITORING
                && Shape.worst(incident.statesNow().values()) == Shape.WORKING;
    }

    /** When the facts last changed; empty before the first. */
    Optional<Instant> lastChange() {
        return Stream.<StatusEvent>concat(facts.incidents().stream(), facts.maintenances().stream())
                .map(StatusEvent::latest)
                .map(Update::at)
                .max(Comparator.naturalOrder());
    }

    static ComponentState worse(ComponentState one, ComponentState other) {
        return Shape.of(one).compareTo(Shape.of(other)) >= 0 ? one : other;
    }
}
