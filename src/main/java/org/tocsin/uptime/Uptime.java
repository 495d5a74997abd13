package org.tocsin.uptime;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusEvent;

/**
 * How much of the time each component worked, in the last twelve months at most.
 *
 * <p>Source: the updates of incidents and maintenance, {@code since} and {@code target} in components.yaml, {@code uptime}
 * and {@code zone} in settings.yaml. An event that names no component lowers the availability of none. One that is open
 * counts until now.
 */
public final class Uptime {
    private final Map<ComponentId, ComponentUptime> byComponent = new HashMap<>();

    /** Of all components that customers know, at an instant. */
    public Uptime(OpenFacts facts, Instant now) {
        Calendar calendar =
                new Calendar(facts.settings().zone(), now, facts.settings().uptime());
        Spells spells = new Spells(calendar.earliest(), calendar.now());
        for (StatusEvent incident : facts.incidents()) {
            spells.add(incident);
        }
        for (StatusEvent work : facts.maintenances()) {
            spells.add(work);
        }
        for (ComponentGroup group : facts.groups()) {
            for (Component component : group.components()) {
                List<Spell> own = spells.of(component.id());
                long since = component.since() == null ? Long.MIN_VALUE : calendar.beginOf(component.since());
                byComponent.put(
                        component.id(),
                        new ComponentUptime(calendar, Timeline.of(own, since), own, component.target()));
            }
        }
    }

    /**
     * That of one component.
     *
     * @throws IllegalArgumentException when customers know no such component
     */
    public ComponentUptime of(ComponentId component) {
        ComponentUptime found = byComponent.get(component);
        if (found == null) {
            throw new IllegalArgumentException("no component " + component);
        }
        return found;
    }
}
