package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * An incident or a maintenance in a list.
 *
 * @param foreign null where the title is in the language of the page
 * @param href below the top of the site
 * @param until when it was over, or the end of the announced window of a maintenance; null for an open incident
 * @param outcome how it ended or where it stands, and where it will stand if nobody says anything more
 * @param affected the components it touched
 */
public record Entry(
        String title,
        @Nullable Foreign foreign,
        String href,
        Moment when,
        @Nullable Moment until,
        List<Mark> outcome,
        List<Affected> affected) {
    public Entry {
        outcome = List.copyOf(outcome);
        affected = List.copyOf(affected);
    }

    /** A component it touched, by its id and the name customers know. */
    public record Affected(String id, String name) {}
}
