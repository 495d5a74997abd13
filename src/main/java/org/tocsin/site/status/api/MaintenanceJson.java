package org.tocsin.site.status.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A maintenance, which clients read as an incident with a window.
 *
 * @param status moves with its window, whether or not somebody has said so
 * @param createdAt when customers were first told
 * @param monitoringAt always null
 * @param resolvedAt when it was over
 * @param shortlink its page, or the short address it had on Statuspage
 * @param startedAt the same as {@code createdAt}, as Statuspage has it
 * @param incidentUpdates newest first
 * @param components those it touches, as they are now
 */
record MaintenanceJson(
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
        String scheduledFor,
        String scheduledUntil) {
    MaintenanceJson {
        incidentUpdates = List.copyOf(incidentUpdates);
        components = List.copyOf(components);
    }
}
