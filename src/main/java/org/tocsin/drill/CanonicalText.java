package org.tocsin.drill;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes records so that equal ones give the same text on every machine, and others another one.
 *
 * <p>Texts carry their length, so that no text can pass for the end of one value and the beginning of the next. What a record
 * prints by itself is left to the machine, and is not used.
 */
final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {}

    static String of(Object value) {
        CanonicalText canonical = new CanonicalText();
        canonical.add(value);
        return canonical.text.toString();
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            text.append('-');
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof Set<?> set) {
            text.append('{');
            set.stream().map(CanonicalText::of).sorted().forEach(text::append);
            text.append('}');
        } else if (value instanceof Collection<?> several) {
            text.append('[');
            several.forEach(this::add);
            text.append(']');
        } else if (value instanceof Enum<?> constant) {
            word(constant.name());
        } else if (plain(value)) {
            word(value.toString());
        } else {
            throw new IllegalArgumentException("no record of the policy holds a " + value.getClass());
        }
    }

    /** What writes itself in the form of a standard. */
    private static boolean plain(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Temporal
                || value instanceof TemporalAmount
                || value instanceof ZoneId
                || value instanceof URI;
    }

    private void record(Record record) {
        text.append(record.getClass().getSimpleName()).append('(');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            text.append(component.getName()).append('=');
            add(valueOf(component, record));
        }
        text.append(')');
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + record.getClass() + "." + component.getName(), e);
        }
    }

    private void word(String word) {
        text.append(word.length()).append(':').append(word);
    }
}
