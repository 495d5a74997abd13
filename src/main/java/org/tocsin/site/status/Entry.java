package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * An incident or a maintenance in a list.
 *
 * @param href below the top of the site
 * @param until the end of the announced window of a maintenance
 * @param outcome how it ended or where it stands
 * @param affected the components it touched
 */
public record Entry(
        String title, String href, Moment when, @Nullable Moment until, String outcome, List<String> affected) {
    public Entry {
        affected = List.copyOf(affected);
    }
}
