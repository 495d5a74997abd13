package org.tocsin.site.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.present.Present;
import org.tocsin.present.Trouble;
import org.tocsin.site.status.Ahead.Turn;

/** How each component is, and how it will be if nobody says anything more. */
final class ComponentStates {
    private final Ahead ahead;
    private final Voice voice;
    private final List<Map<ComponentId, ComponentState>> byInstant;

    ComponentStates(Ahead ahead, Voice voice) {
        this.ahead = ahead;
        this.voice = voice;
        this.byInstant = ahead.each(Present::states);
    }

    ComponentState now(ComponentId component) {
        return state(byInstant.get(0), component);
    }

    List<Mark> marks(ComponentId component) {
        return marks(byInstant.stream().map(states -> state(states, component)).toList());
    }

    /** The worst of several at each instant. */
    List<Mark> worst(List<Component> components) {
        List<ComponentState> worst = new ArrayList<>();
        for (Map<ComponentId, ComponentState> states : byInstant) {
            ComponentState here = ComponentState.OPERATIONAL;
            for (Component component : components) {
                here = Trouble.worse(here, state(states, component.id()));
            }
            worst.add(here);
        }
        return marks(worst);
    }

    /** Each time in which one of some is anything but operational. */
    List<Turn<Boolean>> troubled(List<Component> components) {
        return ahead
                .turns(byInstant.stream()
                        .map(states -> components.stream()
                                .anyMatch(one -> state(states, one.id()) != ComponentState.OPERATIONAL))
                        .toList())
                .stream()
                .filter(Turn::told)
                .toList();
    }

    private List<Mark> marks(List<ComponentState> states) {
        return Mark.turns(ahead.turns(states.stream()
                .map(state -> Shape.of(state).mark(voice.say(Wording.key(state))))
                .toList()));
    }

    private static ComponentState state(Map<ComponentId, ComponentState> states, ComponentId component) {
        @Nullable ComponentState state = states.get(component);
        return state == null ? ComponentState.OPERATIONAL : state;
    }
}
