package org.tocsin.site.status.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.site.Messages;

/** The updates of an incident or a maintenance, as the API tells of them. */
final class Updates {
    private final Services services;
    private final Messages messages;

    Updates(Services services, Messages messages) {
        this.services = services;
        this.messages = messages;
    }

    /** Newest first. */
    List<UpdateJson> of(StatusEvent event) {
        List<UpdateJson> updates = new ArrayList<>();
        Map<ComponentId, ComponentState> said = new HashMap<>();
        Map<ComponentId, ComponentState> before = new HashMap<>();
        int sameTime = 0;
        Update previous = null;
        for (Update update : event.updates()) {
            sameTime = previous != null && previous.at().equals(update.at()) ? sameTime + 1 : 0;
            said.putAll(update.components());
            Map<ComponentId, ComponentState> after = after(update, said);
            updates.add(update(event, update, sameTime, affected(update, before, after)));
            before = after;
            previous = update;
        }
        Collections.reverse(updates);
        return updates;
    }

    /**
     * What is so after an update: what was announced for later is not so yet, and what is over is over for every component
     * of which nothing else is said.
     */
    private static Map<ComponentId, ComponentState> after(Update update, Map<ComponentId, ComponentState> said) {
        Map<ComponentId, ComponentState> after = new HashMap<>(said);
        if (update.status() == UpdateStatus.SCHEDULED) {
            after.replaceAll((id, state) -> ComponentState.OPERATIONAL);
        } else if (update.status().last()) {
            after.replaceAll((id, state) -> update.components().getOrDefault(id, ComponentState.OPERATIONAL));
        }
        return after;
    }

    private @Nullable List<AffectedJson> affected(
            Update update, Map<ComponentId, ComponentState> before, Map<ComponentId, ComponentState> after) {
        Set<ComponentId> touched = new TreeSet<>(update.components().keySet());
        after.forEach((id, state) -> {
            if (state != stateOf(before, id)) {
                touched.add(id);
            }
        });
        return touched.isEmpty()
                ? null
                : services.inOrder(touched).stream()
                        .map(id -> services.affected(id, stateOf(before, id), stateOf(after, id)))
                        .toList();
    }

    private UpdateJson update(StatusEvent event, Update update, int sameTime, @Nullable List<AffectedJson> affected) {
        StatuspageOrigin.Post origin = update.statuspage();
        String at = Stamp.of(update.at());
        String created = origin == null || origin.created() == null ? at : Stamp.of(origin.created());
        String updated = origin == null || origin.updated() == null ? created : Stamp.of(origin.updated());
        return new UpdateJson(
                Codes.of(event, update, sameTime),
                update.status().word(),
                body(update),
                Codes.of(event),
                created,
                updated,
                at,
                affected,
                !event.backfilled() || origin != null,
                null,
                null);
    }

    private String body(Update update) {
        return update.workaround() == null
                ? update.message()
                : update.message().stripTrailing() + "\n\n" + messages.text("api.workaround", update.workaround());
    }

    private static ComponentState stateOf(Map<ComponentId, ComponentState> states, ComponentId id) {
        return states.getOrDefault(id, ComponentState.OPERATIONAL);
    }
}
