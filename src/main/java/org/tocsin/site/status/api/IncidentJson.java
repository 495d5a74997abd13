package org.tocsin.site.status.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident.
 *
 * @param createdAt when customers were first told
 * @param shortlink its page, or the short address it had on Statuspage
 * @param startedAt when customers were first affected
 * @param incidentUpdates newest first
 * @param components those it touched, as they are now
 * @param reminderIntervals always null
 */
record IncidentJson(
        String id,
        String name,
        String status,
        String createdAt,
        String updatedAt,
        @Nullable String monitoringAt,
        @Nullable String resolvedAt,
        String impact,
        String shortlink,
        String startedAt,
        String pageId,
        List<UpdateJson> incidentUpdates,
        List<ComponentJson> components,
        @Nullable String reminderIntervals) {
    IncidentJson {
        incidentUpdates = List.copyOf(incidentUpdates);
        components = List.copyOf(components);
    }
}
