package org.tocsin.model.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody cannot be called, in the civil time of where they live.
 *
 * @param from the first day
 * @param through the last day, itself included
 * @param note why, in words that colleagues may read; null where nobody needs to know
 */
public record Absence(
        PersonId person,
        LocalDate from,
        LocalDate through,
        @Nullable String note) {}
