package org.tocsin.model.internal;

import org.jspecify.annotations.Nullable;

/**
 * A condition that a machine can check: fact, comparator, value.
 *
 * @param id unique within its severity
 * @param fact what is measured, such as {@code customers-affected-percent}
 * @param value a number, or yes or no
 * @param unit of the value, such as {@code min} or {@code %}
 * @param meaning the same in words
 */
public record Trigger(
        String id,
        Dimension dimension,
        String fact,
        Comparator comparator,
        String value,
        @Nullable String unit,
        String meaning) {
    /** What kind of harm the condition speaks of. */
    public enum Dimension {
        SERVICE_LEVEL,
        USER_IMPACT,
        DATA_SENSITIVITY,
        REGULATION;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }

    /** How the fact is held against the value. */
    public enum Comparator {
        AT_LEAST,
        AT_MOST,
        ABOVE,
        BELOW,
        EQUALS,
        IS;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }
}
