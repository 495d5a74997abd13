package org.tocsin.importer.json;

/** A number, {@code true}, {@code false} or {@code null}, as it was written. */
public record JsonWord(int line, int column, String written) implements JsonValue {
    boolean isNull() {
        return written.equals("null");
    }

    @Override
    public String words() {
        return isNull() || written.equals("true") || written.equals("false") ? written : "a number";
    }
}
