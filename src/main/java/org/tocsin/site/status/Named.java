package org.tocsin.site.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;

/** Components by name, in the order the site shows them. */
final class Named {
    private final Map<ComponentId, String> names = new HashMap<>();
    private final Map<ComponentId, Integer> order = new HashMap<>();

    Named(List<ComponentGroup> groups) {
        for (ComponentGroup group : groups) {
            for (Component component : group.components()) {
                order.put(component.id(), order.size());
                names.put(component.id(), component.name());
            }
        }
    }

    /** The name customers know; the id where a component has since been removed. */
    String name(ComponentId id) {
        return names.getOrDefault(id, id.value());
    }

    /** Every component of the site, in its order. */
    List<ComponentId> all() {
        return inOrder(order.keySet());
    }

    List<ComponentId> inOrder(Iterable<ComponentId> ids) {
        List<ComponentId> sorted = new ArrayList<>();
        ids.forEach(sorted::add);
        sorted.sort(Comparator.<ComponentId>comparingInt(id -> order.getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder()));
        return sorted;
    }

    /** Each component by name beside the shape of its state. */
    List<Mark> marks(Map<ComponentId, ComponentState> states) {
        return inOrder(states.keySet()).stream()
                .map(id -> Shape.of(stateOf(states, id)).mark(name(id)))
                .toList();
    }

    private static ComponentState stateOf(Map<ComponentId, ComponentState> states, ComponentId id) {
        return states.getOrDefault(id, ComponentState.OPERATIONAL);
    }
}
