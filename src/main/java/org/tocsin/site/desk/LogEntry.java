package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;

/**
 * One thing that happened while an incident was handled.
 *
 * @param kind {@code customers}, {@code decision}, {@code escalation}, {@code containment}, {@code note} or
 *     {@code clock}
 * @param heading what happened, and by whom
 * @param text null where the heading says it all
 * @param options what else was considered
 * @param authority the class of action whose approval was used
 * @param changes what components were said to be
 */
public record LogEntry(
        String kind,
        Moment at,
        String heading,
        @Nullable Html text,
        List<String> options,
        @Nullable Way authority,
        List<Tag> changes) {
    public LogEntry {
        options = List.copyOf(options);
        changes = List.copyOf(changes);
    }
}
