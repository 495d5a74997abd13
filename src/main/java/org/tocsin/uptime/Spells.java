package org.tocsin.uptime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;

/**
 * Reads the spells of each component out of incidents and maintenance.
 *
 * <p>At each instant an event says of its components what its page said then: the states named so far, none once it was
 * resolved or completed, and those of before where it was reopened. What customers felt before the first update that names
 * a component is what that update says: an incident counts from its start, not from our noticing. Maintenance that was
 * only announced counts in its window; where an update says that it runs, from that update until one says that it is over.
 */
final class Spells {
    private final long earliest;
    private final long now;
    private final Map<ComponentId, List<Spell>> byComponent = new HashMap<>();

    /** What lies before {@code earliest} or after {@code now}, in seconds since 1970, is left out. */
    Spells(long earliest, long now) {
        this.earliest = earliest;
        this.now = now;
    }

    /** The spells of a component, in the order in which events were added. */
    List<Spell> of(ComponentId component) {
        return byComponent.getOrDefault(component, List.of());
    }

    void add(StatusEvent event) {
        List<Update> updates = event.updates();
        Update first = firstThatNames(updates);
        if (first == null || longPast(event)) {
            return;
        }
        Map<ComponentId, ComponentState> states = new TreeMap<>(first.components());
        for (int i = 0; i < updates.size(); i++) {
            Update update = updates.get(i);
            states.putAll(update.components());
            long said = update.at().getEpochSecond();
            long next = i + 1 < updates.size() ? updates.get(i + 1).at().getEpochSecond() : now;
            long begins = event.begins().getEpochSecond();
            if (event instanceof Maintenance work && update.status() == UpdateStatus.SCHEDULED) {
                long ends = work.scheduled().until().getEpochSecond();
                say(event, states, i == 0 ? begins : Math.max(said, begins), Math.min(next, ends));
            } else if (!update.status().last()) {
                long from = i == 0 ? Math.min(said, begins) : said;
                say(event, states, event instanceof Maintenance ? from : Math.max(from, begins), next);
            } else if (i == 0) {
                say(event, states, begins, said);
            }
        }
    }

    private boolean longPast(StatusEvent event) {
        return event.latest().status().last() && event.latest().at().getEpochSecond() <= earliest;
    }

    private static @Nullable Update firstThatNames(List<Update> updates) {
        for (Update update : updates) {
            if (!update.components().isEmpty()) {
                return update;
            }
        }
        return null;
    }

    private void say(StatusEvent event, Map<ComponentId, ComponentState> states, long from, long until) {
        long begins = Math.max(from, earliest);
        long ends = Math.min(until, now);
        if (begins < ends) {
            states.forEach((component, state) -> {
                if (state != ComponentState.OPERATIONAL) {
                    byComponent
                            .computeIfAbsent(component, unused -> new ArrayList<>())
                            .add(new Spell(event, state, begins, ends));
                }
            });
        }
    }
}
