package org.tocsin.model.open;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Announced work.
 *
 * @param scheduled the announced window
 * @param updates oldest first, never empty
 * @param endKnown whether its last update came when it ended; false where nobody recorded the end
 * @param statuspage null unless it was imported from there
 */
public record Maintenance(
        IncidentId id,
        String title,
        TimeRange scheduled,
        List<Update> updates,
        boolean backfilled,
        boolean endKnown,
        StatuspageOrigin.@Nullable Event statuspage)
        implements StatusEvent {
    public Maintenance {
        updates = List.copyOf(updates);
    }

    /** One that was written here, whose end is known when it is over. */
    public Maintenance(IncidentId id, String title, TimeRange scheduled, List<Update> updates, boolean backfilled) {
        this(id, title, scheduled, updates, backfilled, true, null);
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
