package org.tocsin.site.desk;

import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * A drill in a table.
 *
 * @param aborted says that it was broken off; null where it was not
 * @param score against the policy as it is now; a dash where nothing was exercised
 * @param gaps how many it showed and how many of them are open, in words; empty for none
 */
public record DrillRow(
        Way drill,
        @Nullable Tag aborted,
        Tag severity,
        Way process,
        String mode,
        Moment held,
        String score,
        String gaps) {}
