package org.tocsin.importer;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Impact;

/**
 * One incident or maintenance as another tool recorded it.
 *
 * @param id name of its folder, which begins with its date
 * @param over whether it had ended when it was imported; only then is it a record made afterwards
 * @param started null for maintenance
 * @param scheduled null unless it is maintenance
 * @param updates oldest first, at least one
 * @param source path of the file it came from, for the comment at its top
 */
public record ImportedIncident(
        String id,
        boolean over,
        String title,
        Impact impact,
        @Nullable OffsetDateTime started,
        @Nullable Window scheduled,
        List<ImportedUpdate> updates,
        String source) {

    public ImportedIncident {
        if ((scheduled == null) == (started == null)) {
            throw new IllegalArgumentException("an incident has a start or, as maintenance, a window: " + id);
        }
        if (updates.isEmpty()) {
            throw new IllegalArgumentException("an incident has at least one update: " + id);
        }
        updates = List.copyOf(updates);
    }

    /** When maintenance is planned to begin and end. */
    public record Window(OffsetDateTime from, OffsetDateTime until) {}
}
