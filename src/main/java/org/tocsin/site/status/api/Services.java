package org.tocsin.site.status.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.present.Trouble;

/** The components and groups of the page, as the API tells of them; a group without a heading is none. */
final class Services {
    private final Map<ComponentId, ComponentState> states;
    private final Times times;
    private final String pageId;
    private final List<ServiceJson> all = new ArrayList<>();
    private final Map<ComponentId, ComponentJson> byId = new LinkedHashMap<>();

    Services(OpenFacts facts, Map<ComponentId, ComponentState> states, Times times) {
        this.states = new HashMap<>(states);
        this.times = times;
        this.pageId = Codes.of(facts.settings());
        facts.groups().forEach(this::add);
    }

    /** Each group before its components. */
    List<ServiceJson> all() {
        return List.copyOf(all);
    }

    /** The state of every component. */
    Collection<ComponentState> states() {
        return byId.keySet().stream().map(this::state).toList();
    }

    /** The states of those components that the page still has. */
    List<ComponentState> known(Map<ComponentId, ComponentState> said) {
        return said.entrySet().stream()
                .filter(entry -> byId.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Those of some components that the page still has, by position. */
    List<ComponentJson> named(Set<ComponentId> ids) {
        return byId.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** By position; those that the page has no more stand last. */
    List<ComponentId> inOrder(Set<ComponentId> ids) {
        List<ComponentId> sorted = new ArrayList<>(byId.keySet());
        sorted.retainAll(ids);
        TreeSet<ComponentId> gone = new TreeSet<>(ids);
        gone.removeAll(byId.keySet());
        sorted.addAll(gone);
        return sorted;
    }

    /** What an update says of one. */
    AffectedJson affected(ComponentId id, ComponentState before, ComponentState after) {
        ComponentJson known = byId.get(id);
        return known == null
                ? new AffectedJson(Codes.of(id), id.value(), before.word(), after.word())
                : new AffectedJson(known.id(), known.name(), before.word(), after.word());
    }

    private void add(ComponentGroup group) {
        String groupId = group.heading() ? Codes.of(group) : null;
        int position = all.size() + 1;
        int first = group.heading() ? position + 1 : position;
        List<ComponentJson> components = new ArrayList<>();
        for (Component component : group.components()) {
            ComponentJson made = component(component, first + components.size(), groupId);
            components.add(made);
            byId.put(component.id(), made);
        }
        if (groupId != null) {
            all.add(group(group, groupId, position, components));
        }
        all.addAll(components);
    }

    private ComponentJson component(Component component, int position, @Nullable String groupId) {
        return new ComponentJson(
                Codes.of(component),
                component.name(),
                state(component.id()).word(),
                Stamp.of(times.created(component)),
                Stamp.of(times.changed(component)),
                position,
                component.description(),
                component.statuspage() == null || component.statuspage().showcase(),
                component.since() == null ? null : component.since().toString(),
                groupId,
                pageId,
                false,
                component.onlyShowIfDegraded());
    }

    private GroupJson group(ComponentGroup group, String id, int position, List<ComponentJson> components) {
        ComponentState worst = group.components().stream()
                .map(component -> state(component.id()))
                .reduce(ComponentState.OPERATIONAL, Trouble::worse);
        return new GroupJson(
                id,
                group.name(),
                worst.word(),
                Stamp.of(times.created(group)),
                Stamp.of(times.changed(group)),
                position,
                group.description(),
                group.statuspage() != null && group.statuspage().showcase(),
                null,
                null,
                pageId,
                true,
                false,
                components.stream().map(ComponentJson::id).toList());
    }

    private ComponentState state(ComponentId id) {
        return states.getOrDefault(id, ComponentState.OPERATIONAL);
    }
}
