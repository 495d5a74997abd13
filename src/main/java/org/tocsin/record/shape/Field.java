package org.tocsin.record.shape;

import org.jspecify.annotations.Nullable;

/**
 * One field of a shape.
 *
 * @param fallback what an absent optional field means; null when absence means nothing
 * @param meaning one line for editors and the reference
 * @param example as it would stand in a file
 */
public record Field<V>(
        String name,
        Type<V> type,
        boolean required,
        @Nullable V fallback,
        String meaning,
        String example) {

    /** A field that must be there. */
    public static <V> Field<V> required(String name, Type<V> type, String meaning, String example) {
        return new Field<>(name, type, true, null, meaning, example);
    }

    /** A field that may be absent. */
    public static <V> Field<V> optional(String name, Type<V> type, String meaning, String example) {
        return new Field<>(name, type, false, null, meaning, example);
    }

    /** The same optional field, whose absence means a value. */
    public Field<V> otherwise(V value) {
        return new Field<>(name, type, false, value, meaning, example);
    }
}
