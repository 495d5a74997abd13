package org.tocsin.importer.statuspage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportedIncident;
import org.tocsin.importer.Unreadable;
import org.tocsin.model.open.ComponentState;

/**
 * On Statuspage a component has a state of its own; with us it is in the state that what is open says. Lists where the two
 * differ.
 */
final class StateDifferences {
    private StateDifferences() {}

    static void list(ComponentDirectory directory, List<ImportedIncident> incidents, ForeignFile file)
            throws Unreadable {
        var said = said(incidents);
        for (var component : directory.components()) {
            var state = States.component(component, "status");
            var id = directory.known(component.textOf("id")).orElseThrow();
            var others = said.getOrDefault(id, List.of());
            var well = others.stream().allMatch(other -> other == ComponentState.OPERATIONAL);
            if (state == ComponentState.OPERATIONAL ? !well : !others.contains(state)) {
                file.assume(
                        component.line(),
                        About.STATE,
                        id + " is shown as the open incidents say",
                        "the page says " + state.word() + ", and "
                                + (others.isEmpty() ? "nothing open names it" : "what is open says otherwise"));
            }
        }
    }

    /** What each open incident said last of each component. */
    private static Map<String, List<ComponentState>> said(List<ImportedIncident> incidents) {
        var said = new HashMap<String, List<ComponentState>>();
        for (var incident : incidents) {
            var updates = incident.updates();
            if (!updates.get(updates.size() - 1).status().last()) {
                var last = new HashMap<String, ComponentState>();
                updates.forEach(update -> last.putAll(update.components()));
                last.forEach((id, state) ->
                        said.computeIfAbsent(id, any -> new ArrayList<>()).add(state));
            }
        }
        return said;
    }
}
