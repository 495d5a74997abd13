package org.tocsin.uptime;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One calendar month of a component in the zone of the page.
 *
 * @param running whether it is the present one
 * @param budget what the target leaves; null without a target, and where nothing was measured
 */
public record Month(
        YearMonth month,
        boolean running,
        Availability availability,
        @Nullable Budget budget) {}
