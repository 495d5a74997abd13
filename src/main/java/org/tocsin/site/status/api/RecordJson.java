package org.tocsin.site.status.api;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a record as a JSON object: its components in their order, {@code updatedAt} as {@code updated_at}.
 *
 * <p>What it writes is text, a number, a boolean, null, another record, or a list of these.
 */
final class RecordJson {
    private RecordJson() {}

    /** UTF-8, without a space that is not in a text. */
    static byte[] bytes(Record record) {
        return written(record);
    }

    static String text(Record record) {
        return new String(written(record), StandardCharsets.UTF_8);
    }

    /** A text as JSON has it, in its quotes. */
    static String quoted(String text) {
        return new String(written(text), StandardCharsets.UTF_8);
    }

    private static byte[] written(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            write(value, out);
        }
        return bytes.toByteArray();
    }

    private static void write(@Nullable Object value, JsonGenerator out) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Record record) {
            writeObject(record, out);
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(element, out));
            out.writeEndArray();
        } else {
            throw new IllegalArgumentException("nothing in the API is a " + value.getClass());
        }
    }

    private static void writeObject(Record record, JsonGenerator out) {
        out.writeStartObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            out.writeName(snakeCase(component.getName()));
            write(valueOf(component, record), out);
        }
        out.writeEndObject();
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + record.getClass() + "." + component.getName(), e);
        }
    }

    private static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isUpperCase(letter)) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(letter));
        }
        return snake.toString();
    }
}
