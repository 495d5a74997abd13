package org.tocsin.importer.statuspage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportedUpdate;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.json.JsonObject;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;

/** Components that an incident names and none of its updates does, as older ones do. */
final class Affected {
    private Affected() {}

    /** The updates, naming every component of the incident. */
    static List<ImportedUpdate> named(
            JsonObject event,
            List<ImportedUpdate> updates,
            Impact impact,
            ComponentDirectory directory,
            ForeignFile file)
            throws Unreadable {
        var missing = new TreeMap<String, ComponentState>();
        var open = !updates.get(updates.size() - 1).status().last();
        for (var component : event.objects("components")) {
            if (component.yes("group", false)) {
                continue;
            }
            var code = component.textOf("id");
            var id = directory.idOf(code, component.text("name").orElse(code), file, component.line());
            if (updates.stream().noneMatch(update -> update.components().containsKey(id))) {
                var state = open ? States.component(component, "status") : state(impact);
                missing.put(id, state);
                file.assume(
                        component.line(),
                        About.COMPONENT,
                        id + " was in " + state.word(),
                        "no update names it, and " + (open ? "that is its state" : "the impact was " + impact.word()));
            }
        }
        return missing.isEmpty() ? updates : with(missing, updates, impact);
    }

    /** In the first update that does not only announce; as operational, if that one says that all is over. */
    private static List<ImportedUpdate> with(
            Map<String, ComponentState> missing, List<ImportedUpdate> updates, Impact impact) {
        var at = 0;
        while (impact == Impact.MAINTENANCE
                && at < updates.size() - 1
                && updates.get(at).status().progress() == 0) {
            at++;
        }
        var update = updates.get(at);
        var states = new TreeMap<>(update.components());
        missing.forEach((id, state) -> states.put(
                id, update.status().last() || saysNothing(update, impact) ? ComponentState.OPERATIONAL : state));
        var all = new ArrayList<>(updates);
        all.set(at, update.with(states));
        return all;
    }

    private static boolean saysNothing(ImportedUpdate update, Impact impact) {
        return impact == Impact.MAINTENANCE && update.status().progress() == 0;
    }

    private static ComponentState state(Impact impact) {
        return switch (impact) {
            case NONE -> ComponentState.OPERATIONAL;
            case MINOR -> ComponentState.DEGRADED_PERFORMANCE;
            case MAJOR -> ComponentState.PARTIAL_OUTAGE;
            case CRITICAL -> ComponentState.MAJOR_OUTAGE;
            case MAINTENANCE -> ComponentState.UNDER_MAINTENANCE;
        };
    }
}
