package org.tocsin.importer.json;

import java.util.List;

/** Values in a row. */
public record JsonList(int line, int column, List<JsonValue> values) implements JsonValue {
    public JsonList {
        values = List.copyOf(values);
    }

    @Override
    public String words() {
        return "a list";
    }
}
