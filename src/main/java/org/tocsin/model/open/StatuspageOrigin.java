package org.tocsin.model.open;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Statuspage knew of a thing that was imported from it and that our records have no word for. No page shows it; the
 * JSON API repeats it, so that what others hold of the old page still fits the new one.
 */
public sealed interface StatuspageOrigin
        permits StatuspageOrigin.Page, StatuspageOrigin.Part, StatuspageOrigin.Event, StatuspageOrigin.Post {
    /** The id there: letters, digits, {@code -} and {@code _}; of 12 lower-case letters and digits on Statuspage itself. */
    String id();

    /**
     * The page.
     *
     * @param updated when it was last changed before the import
     */
    record Page(String id, @Nullable Instant updated) implements StatuspageOrigin {}

    /**
     * A component, or a group of them.
     *
     * @param updated when it was last changed before the import
     * @param showcase whether its uptime was shown there
     */
    record Part(
            String id, @Nullable Instant created, @Nullable Instant updated, boolean showcase)
            implements StatuspageOrigin {}

    /**
     * An incident or a maintenance.
     *
     * @param shortlink the short address under which messages named it
     * @param created null when it is that of its beginning
     * @param updated when it was last changed before the import
     * @param started of a maintenance, whose beginning is its window's; null for an incident, which has a start of its own
     */
    record Event(
            String id,
            @Nullable URI shortlink,
            @Nullable Instant created,
            @Nullable Instant updated,
            @Nullable Instant started)
            implements StatuspageOrigin {}

    /**
     * An update.
     *
     * @param created null when it is that of the update
     * @param updated when its text was last changed; null when it never was
     */
    record Post(
            String id, @Nullable Instant created, @Nullable Instant updated) implements StatuspageOrigin {}
}
