package org.tocsin.present;

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
public final class Present {
    private static final Comparator<StatusEvent> NEWEST_FIRST = Comparator.comparing(StatusEvent::begins)
            .thenComparing(StatusEvent::id)
            .reversed();
    private static final Comparator<StatusEvent> SOONEST_FIRST =
            Comparator.comparing(StatusEvent::begins).thenComparing(StatusEvent::id);

    private final OpenFacts facts;
    private final Instant now;

    /** What is so in these facts at this instant. */
    public Present(OpenFacts facts, Instant now) {
        this.facts = facts;
        this.now = now;
    }

    /** The instant all of it is told for. */
    public Instant now() {
        return now;
    }

    /** Open incidents, worst first, then newest first. */
    public List<Incident> openIncidents() {
        return facts.incidents().stream()
                .filter(StatusEvent::open)
                .sorted(Comparator.<Incident, Trouble>comparing(Present::trouble)
                        .reversed()
                        .thenComparing(NEWEST_FIRST))
                .toList();
    }

    /**
     * Maintenance under way, soonest first; work whose window has begun runs, whether or not somebody has said so. Where
     * somebody has, it runs until somebody says that it is over.
     */
    public List<Maintenance> running() {
        return facts.maintenances().stream()
                .filter(work -> begun(work) && !work.overAt(now))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    /** Maintenance whose window is yet to come, soonest first. */
    public List<Maintenance> planned() {
        return facts.maintenances().stream()
                .filter(work -> work.open() && !begun(work))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    /** Whether the work is said to have begun, or its window has. */
    public boolean begun(Maintenance work) {
        return work.statusAt(now) != UpdateStatus.SCHEDULED;
    }

    /** When an incident or a maintenance was over, as was said or as its window has it; empty while it is not. */
    public Optional<Instant> overSince(StatusEvent event) {
        return event instanceof Maintenance work ? work.overSince(now) : event.closed();
    }

    /** Everything that has begun or is over, newest first. */
    public List<StatusEvent> past() {
        return Stream.<StatusEvent>concat(
                        facts.incidents().stream(),
                        facts.maintenances().stream().filter(work -> !work.open() || begun(work)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The worst state that anything open gives each component; a component not named is working. */
    public Map<ComponentId, ComponentState> states() {
        Map<ComponentId, ComponentState> states = new HashMap<>();
        Stream.<StatusEvent>concat(openIncidents().stream(), running().stream())
                .forEach(event -> event.statesNow().forEach((id, state) -> states.merge(id, state, Trouble::worse)));
        return states;
    }

    /** How bad the worst is that is so now: open incidents before maintenance under way. */
    public Trouble trouble() {
        List<Incident> open = openIncidents();
        if (!open.isEmpty()) {
            return trouble(open.get(0));
        }
        return running().isEmpty() ? Trouble.NONE : Trouble.MAINTENANCE;
    }

    /** How bad an open incident is now: the worst of its components, or its impact where it names none. */
    public static Trouble trouble(Incident incident) {
        Trouble worst = Trouble.worst(incident.statesNow().values());
        if (worst != Trouble.NONE) {
            return worst;
        }
        return beingWatched(incident) ? Trouble.NOTICE : Trouble.NOTICE.or(Trouble.of(incident.impact()));
    }

    /** How bad an event was at its worst, by its components, or by its impact where it never named one. */
    public static Trouble worst(StatusEvent event) {
        Trouble worst = Trouble.NONE;
        for (Update update : event.updates()) {
            worst = worst.or(Trouble.worst(update.components().values()));
        }
        return worst == Trouble.NONE ? Trouble.of(event.impact()) : worst;
    }

    /** Whether a fix is in place and no component is in trouble any more. */
    public static boolean beingWatched(Incident incident) {
        return incident.latest().status() == UpdateStatus.MONITORING
                && Trouble.worst(incident.statesNow().values()) == Trouble.NONE;
    }

    /** When the facts last changed; empty before the first. */
    public Optional<Instant> lastChange() {
        return Stream.<StatusEvent>concat(facts.incidents().stream(), facts.maintenances().stream())
                .map(StatusEvent::latest)
                .map(Update::at)
                .max(Comparator.naturalOrder());
    }
}
