package org.tocsin.site.status;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.ComponentState;
import org.tocsin.site.status.Ahead.Turn;
import org.tocsin.site.status.HomePage.Group;
import org.tocsin.site.status.HomePage.Service;
import org.tocsin.uptime.Uptime;

/**
 * Tells of every component how it is and how it was.
 *
 * <p>One that is only shown while affected is left out otherwise; where it is known that it will be affected, it appears by
 * itself when that begins.
 */
final class Services {
    private final ComponentStates states;
    private final Uptime uptime;
    private final Strips strips;

    Services(Ahead ahead, Uptime uptime, Voice voice) {
        this.states = new ComponentStates(ahead, voice);
        this.uptime = uptime;
        this.strips = new Strips(voice);
    }

    /** A group of which nothing is to be shown is left out. */
    List<Group> of(List<ComponentGroup> groups) {
        List<Group> shown = new ArrayList<>();
        for (ComponentGroup group : groups) {
            List<Component> components = group.components().stream()
                    .filter(component -> !component.onlyShowIfDegraded()
                            || !states.troubled(List.of(component)).isEmpty())
                    .toList();
            if (!components.isEmpty()) {
                shown.add(new Group(
                        group.name(),
                        group.description(),
                        group.heading(),
                        states.worst(components),
                        components.stream().map(this::service).toList(),
                        spell(components)));
            }
        }
        return shown;
    }

    private Service service(Component component) {
        return new Service(
                component.name(),
                component.description(),
                ComponentPages.folder(component.id()),
                states.marks(component.id()),
                states.now(component.id()) != ComponentState.OPERATIONAL,
                strips.of(uptime.of(component.id())),
                spell(List.of(component)));
    }

    /** While some components are shown together: always, or the first time that one of them is affected. */
    private @Nullable Spell spell(List<Component> components) {
        if (!components.stream().allMatch(Component::onlyShowIfDegraded)) {
            return null;
        }
        List<Turn<Boolean>> affected = states.troubled(components);
        return affected.isEmpty() ? null : affected.get(0).spell();
    }
}
