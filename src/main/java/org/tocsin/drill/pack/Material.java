package org.tocsin.drill.pack;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.open.ComponentId;

/**
 * What packs are made from.
 *
 * @param zone in which the company tells its times
 * @param components their names, as customers read them
 * @param wordings how drafts are worded, the language of the company first; empty for no drafts
 */
record Material(
        Escalation escalation,
        List<Scenario> scenarios,
        ZoneId zone,
        Map<ComponentId, String> components,
        List<Wording> wordings) {
    Material {
        scenarios = List.copyOf(scenarios);
        components = Map.copyOf(components);
        wordings = List.copyOf(wordings);
    }

    static Material of(Everything all, List<Wording> wordings) {
        Map<ComponentId, String> components = new TreeMap<>();
        all.open()
                .groups()
                .forEach(group ->
                        group.components().forEach(component -> components.put(component.id(), component.name())));
        return new Material(all.escalation(), all.scenarios(), all.settings().zone(), components, wordings);
    }

    /** Refuses one that is not there. */
    Scenario scenario(ScenarioId id) {
        return scenarios.stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no scenario " + id + "."));
    }
}
