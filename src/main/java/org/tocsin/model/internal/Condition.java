package org.tocsin.model.internal;

import org.jspecify.annotations.Nullable;

/**
 * A predicate over one fact that a machine can check.
 *
 * @param fact what is measured, such as {@code customers-affected-percent}
 * @param value a number, or yes or no
 * @param unit of the value, such as {@code min} or {@code %}
 */
public record Condition(
        String fact,
        Trigger.Comparator comparator,
        String value,
        @Nullable String unit) {}
