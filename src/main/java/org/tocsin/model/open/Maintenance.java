package org.tocsin.model.open;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Announced work.
 *
 * @param heading its title
 * @param scheduled the announced window
 * @param updates oldest first, never empty
 * @param endKnown whether its last update came when it ended; false where nobody recorded the end
 * @param statuspage null unless it was imported from there
 */
public record Maintenance(
        IncidentId id,
        Text heading,
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
        this(id, Text.of(title), scheduled, updates, backfilled, true, null);
    }

    @Override
    public Maintenance in(String language, String main) {
        if (!translated()) {
            return this;
        }
        Text title = heading.in(language, main);
        List<Update> said = Update.in(updates, language, main);
        return new Maintenance(id, title, scheduled, said, backfilled, endKnown, statuspage);
    }

    @Override
    public Impact impact() {
        return Impact.MAINTENANCE;
    }

    @Override
    public Instant begins() {
        return scheduled.from();
    }

    /**
     * Where the work stands at an instant: what was said last. Work that was only announced keeps to its window: it is in
     * progress from its beginning and completed from its end.
     */
    public UpdateStatus statusAt(Instant now) {
        UpdateStatus said = latest().status();
        if (said != UpdateStatus.SCHEDULED || now.isBefore(scheduled.from())) {
            return said;
        }
        return now.isBefore(scheduled.until()) ? UpdateStatus.IN_PROGRESS : UpdateStatus.COMPLETED;
    }

    /** Whether it was said to have begun, its window has passed, and nobody has said that it is done. */
    public boolean overdueAt(Instant now) {
        return open() && latest().status() != UpdateStatus.SCHEDULED && !now.isBefore(scheduled.until());
    }

    /** Whether nothing more is expected of it at an instant. */
    public boolean overAt(Instant now) {
        return statusAt(now).last();
    }

    /** When it was over, as was said or as its window has it; empty while it is not. */
    public Optional<Instant> overSince(Instant now) {
        return open() && overAt(now) ? Optional.of(scheduled.until()) : closed();
    }
}
