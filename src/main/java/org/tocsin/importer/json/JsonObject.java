package org.tocsin.importer.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.importer.Unreadable;

/**
 * Names and values. A field that is {@code null} is as good as absent; one of another type than asked for is said with its
 * place.
 *
 * @param fields in the order they stand in
 */
public record JsonObject(int line, int column, Map<String, JsonValue> fields) implements JsonValue {
    /** Years in which there were or will be pages; others are slips. */
    private static final int EARLIEST = 1990;

    private static final int LATEST = 2999;

    public JsonObject {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String words() {
        return "an object";
    }

    /** The value of a field that is there and not null. */
    public Optional<JsonValue> field(String name) {
        var value = fields.get(name);
        return value == null || (value instanceof JsonWord word && word.isNull())
                ? Optional.empty()
                : Optional.of(value);
    }

    /** The text of a field that may be absent. */
    public Optional<String> text(String name) throws Unreadable {
        var value = field(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof JsonText text) {
            return Optional.of(text.value());
        }
        throw otherKind(name, value.get(), "text");
    }

    /** The text of a field that must be there. */
    public String textOf(String name) throws Unreadable {
        return text(name).orElseThrow(() -> missing(name));
    }

    /** The time of a field that may be absent: ISO-8601 with {@code Z} or an offset. */
    public Optional<OffsetDateTime> time(String name) throws Unreadable {
        var written = text(name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            var time = OffsetDateTime.parse(written.get());
            if (time.getYear() >= EARLIEST && time.getYear() <= LATEST) {
                return Optional.of(time);
            }
        } catch (DateTimeException e) {
            // refused below
        }
        var at = fields.getOrDefault(name, this);
        throw new Unreadable(
                at.line(),
                at.column(),
                "`" + name + "` is no time but “" + shortened(written.get())
                        + "”; it should be one such as 2026-11-03T08:12:04.531Z");
    }

    /** The time of a field that must be there. */
    public OffsetDateTime timeOf(String name) throws Unreadable {
        return time(name).orElseThrow(() -> missing(name));
    }

    /** Whether a field says true; {@code otherwise} when it is absent. */
    public boolean yes(String name, boolean otherwise) throws Unreadable {
        var value = field(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.get() instanceof JsonWord word
                && (word.written().equals("true") || word.written().equals("false"))) {
            return word.written().equals("true");
        }
        throw otherKind(name, value.get(), "true or false");
    }

    /** The whole number of a field; {@code otherwise} when it is absent. */
    public long number(String name, long otherwise) throws Unreadable {
        var value = field(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.get() instanceof JsonWord word && word.written().matches("-?\\d{1,18}")) {
            return Long.parseLong(word.written());
        }
        throw otherKind(name, value.get(), "a whole number");
    }

    /** The object in a field that may be absent. */
    public Optional<JsonObject> object(String name) throws Unreadable {
        var value = field(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof JsonObject object) {
            return Optional.of(object);
        }
        throw otherKind(name, value.get(), "an object");
    }

    /** The values in a list; none when it is absent. */
    public List<JsonValue> list(String name) throws Unreadable {
        var value = field(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof JsonList list) {
            return list.values();
        }
        throw otherKind(name, value.get(), "a list");
    }

    /** The objects in a list; none when it is absent. */
    public List<JsonObject> objects(String name) throws Unreadable {
        var objects = new ArrayList<JsonObject>();
        for (var value : list(name)) {
            if (!(value instanceof JsonObject object)) {
                throw new Unreadable(
                        value.line(), value.column(), "in `" + name + "` stands " + value.words() + ", not an object");
            }
            objects.add(object);
        }
        return objects;
    }

    /** That a field which must be there is not. */
    public Unreadable missing(String name) {
        return new Unreadable(line, column, "it has no `" + name + "`");
    }

    private static Unreadable otherKind(String name, JsonValue value, String expected) {
        return new Unreadable(
                value.line(), value.column(), "`" + name + "` is " + value.words() + ", and should be " + expected);
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
