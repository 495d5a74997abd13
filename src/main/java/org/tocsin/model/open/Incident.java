package org.tocsin.model.open;

import java.time.Instant;
import java.util.List;

/**
 * Something that went wrong for customers.
 *
 * @param started when customers were first affected; not when we noticed
 * @param updates oldest first, never empty
 */
public record Incident(
        IncidentId id, String title, Impact impact, Instant started, List<Update> updates, boolean backfilled)
        implements StatusEvent {
    public Incident {
        updates = List.copyOf(updates);
    }

    @Override
    public Instant begins() {
        return started;
    }
}
