package org.tocsin.importer;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.StatuspageOrigin;

/**
 * One incident or maintenance as another tool recorded it.
 *
 * @param id name of its folder, which begins with its date
 * @param backfilled whether the record is known, or has to be taken, to have been written afterwards
 * @param started null for maintenance
 * @param scheduled null unless it is maintenance
 * @param updates oldest first, at least one
 * @param endKnown false when it is over and nobody recorded since when
 * @param statuspage null unless it comes from there
 * @param source path of the file it came from, for the comment at its top
 */
public record ImportedIncident(
        String id,
        boolean backfilled,
        String title,
        Impact impact,
        @Nullable OffsetDateTime started,
        @Nullable Window scheduled,
        List<ImportedUpdate> updates,
        boolean endKnown,
        StatuspageOrigin.@Nullable Event statuspage,
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

    /** One that does not come from Statuspage, and whose end is known when it is over. */
    public ImportedIncident(
            String id,
            boolean backfilled,
            String title,
            Impact impact,
            @Nullable OffsetDateTime started,
            @Nullable Window scheduled,
            List<ImportedUpdate> updates,
            String source) {
        this(id, backfilled, title, impact, started, scheduled, updates, true, null, source);
    }

    /** When maintenance is planned to begin and end. */
    public record Window(OffsetDateTime from, OffsetDateTime until) {}
}
