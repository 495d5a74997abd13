package org.tocsin.site.desk;

import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * An incident or a maintenance in a table.
 *
 * @param kind null for what simply happened
 * @param lasted empty while it is open, and for maintenance
 */
public record IncidentRow(
        Way incident,
        @Nullable Tag kind,
        @Nullable Tag severity,
        Tag status,
        @Nullable Way process,
        Moment began,
        String lasted) {}
