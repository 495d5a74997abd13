package org.tocsin.importer.json;

/** A string. */
public record JsonText(int line, int column, String value) implements JsonValue {
    @Override
    public String words() {
        return "text";
    }
}
