package org.tocsin.model.internal;

import org.jspecify.annotations.Nullable;

/**
 * A condition that gives an incident at least a severity.
 *
 * @param id unique within its severity
 * @param meaning the condition in words
 * @param slot a deployment slot within which alone it counts; null for always
 * @param check the integrity check whose failure it speaks of
 * @param vendor whose trouble it speaks of
 */
public record Trigger(
        String id,
        Dimension dimension,
        Condition condition,
        String meaning,
        @Nullable SlotId slot,
        @Nullable String check,
        @Nullable VendorId vendor) {
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
