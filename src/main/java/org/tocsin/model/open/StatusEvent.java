package org.tocsin.model.open;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What customers are told about: an incident or a maintenance. */
public sealed interface StatusEvent permits Incident, Maintenance {
    IncidentId id();

    /** Its title, in the language of the page. */
    Text heading();

    /** One line, at most 80 characters. */
    default String title() {
        return heading().words();
    }

    /** The same with its texts in a language, where they are translated. */
    StatusEvent in(String language, String main);

    /** Whether any of its texts names languages. */
    default boolean translated() {
        return heading().translated() || updates().stream().anyMatch(Update::translated);
    }

    Impact impact();

    /** Oldest first, never empty. */
    List<Update> updates();

    /** Whether the record was written long after the fact, not while it happened. */
    boolean backfilled();

    /** Whether its last update came when it ended. False where nobody recorded the end: then say so, and no duration. */
    boolean endKnown();

    /** What Statuspage knew of it; null unless it was imported from there. */
    StatuspageOrigin.@Nullable Event statuspage();

    /** When it began, or is to begin, for customers. */
    Instant begins();

    /** The latest update. */
    default Update latest() {
        return updates().get(updates().size() - 1);
    }

    /** Whether its latest update is not the last that is expected. */
    default boolean open() {
        return !latest().status().last();
    }

    /** When it was said to be over: the time of the update that closed it; empty while it is open. */
    default Optional<Instant> closed() {
        if (open()) {
            return Optional.empty();
        }
        Instant closed = latest().at();
        for (int i = updates().size() - 1; i >= 0 && updates().get(i).status().last(); i--) {
            closed = updates().get(i).at();
        }
        return Optional.of(closed);
    }

    /** The state each component was last said to have; when over, none is named. */
    default SortedMap<ComponentId, ComponentState> statesNow() {
        TreeMap<ComponentId, ComponentState> states = new TreeMap<>();
        if (open()) {
            updates().forEach(update -> states.putAll(update.components()));
        }
        return states;
    }

    /** Every component that any update names. */
    default SortedSet<ComponentId> affected() {
        TreeSet<ComponentId> affected = new TreeSet<>();
        updates().forEach(update -> affected.addAll(update.components().keySet()));
        return affected;
    }
}
