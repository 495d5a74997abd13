package org.tocsin.record.shape;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** The values read for the fields of one shape, each of the type its field declares. */
public final class Values {
    /** By identity: each field is a constant, and its hash would take in every word of its meaning and example. */
    private final IdentityHashMap<Field<?>, Object> values = new IdentityHashMap<>();

    Values() {}

    void put(Field<?> field, Object value) {
        values.put(field, value);
    }

    /** The value of a required field, or of one with a fallback. */
    public <V> V get(Field<V> field) {
        V value = orNull(field);
        if (value == null) {
            throw new IllegalStateException("field " + field.name() + " has neither value nor fallback");
        }
        return value;
    }

    /** The value of an optional field; its fallback, or null, when it is absent. */
    @SuppressWarnings("unchecked") // put stores under a field only what that field's type has read
    public <V> @Nullable V orNull(Field<V> field) {
        Object value = values.get(field);
        return value == null ? field.fallback() : (V) value;
    }
}
