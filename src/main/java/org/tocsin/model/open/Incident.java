package org.tocsin.model.open;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong for customers.
 *
 * @param heading its title
 * @param started when customers were first affected; not when we noticed
 * @param updates oldest first, never empty
 * @param endKnown whether its last update came when it ended; false where nobody recorded the end
 * @param statuspage null unless it was imported from there
 */
public record Incident(
        IncidentId id,
        Text heading,
        Impact impact,
        Instant started,
        List<Update> updates,
        boolean backfilled,
        boolean endKnown,
        StatuspageOrigin.@Nullable Event statuspage)
        implements StatusEvent {
    public Incident {
        updates = List.copyOf(updates);
    }

    /** One that was written here, whose end is known when it is over. */
    public Incident(
            IncidentId id, String title, Impact impact, Instant started, List<Update> updates, boolean backfilled) {
        this(id, Text.of(title), impact, started, updates, backfilled, true, null);
    }

    @Override
    public Incident in(String language, String main) {
        if (!translated()) {
            return this;
        }
        Text title = heading.in(language, main);
        List<Update> said = Update.in(updates, language, main);
        return new Incident(id, title, impact, started, said, backfilled, endKnown, statuspage);
    }

    @Override
    public Instant begins() {
        return started;
    }
}
