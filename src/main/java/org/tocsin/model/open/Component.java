package org.tocsin.model.open;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the service that customers know by name.
 *
 * @param description one line
 * @param since the first day it existed; before it there is nothing to measure
 * @param onlyShowIfDegraded whether the first page leaves it out while it works
 * @param target the availability promised for each month
 * @param statuspage null unless it was imported from there
 */
public record Component(
        ComponentId id,
        String name,
        @Nullable String description,
        @Nullable URI link,
        @Nullable LocalDate since,
        boolean onlyShowIfDegraded,
        @Nullable Share target,
        StatuspageOrigin.@Nullable Part statuspage) {}
