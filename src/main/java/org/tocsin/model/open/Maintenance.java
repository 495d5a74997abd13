package org.tocsin.model.open;

import java.time.Instant;
import java.util.List;

/**
 * Announced work.
 *
 * @param scheduled the announced window
 * @param updates oldest first, never empty
 */
public record Maintenance(IncidentId id, String title, TimeRange scheduled, List<Update> updates, boolean backfilled)
        implements StatusEvent {
    public Maintenance {
        updates = List.copyOf(updates);
    }

    @Override
    public Impact impact() {
        return Impact.MAINTENANCE;
    }

    @Override
    public Instant begins() {
        return scheduled.from();
    }

    /** Where the work stands at an instant: what was said last, or in progress once its window has begun. */
    public UpdateStatus statusAt(Instant now) {
        UpdateStatus said = latest().status();
        return said == UpdateStatus.SCHEDULED && !now.isBefore(scheduled.from()) ? UpdateStatus.IN_PROGRESS : said;
    }

    /** Whether the window has passed and nobody has said that the work is done. */
    public boolean overdueAt(Instant now) {
        return open() && !now.isBefore(scheduled.until());
    }
}
