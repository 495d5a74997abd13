package org.tocsin.record.yaml;

/**
 * Text as it stands in the file, never turned into a number, date or truth value.
 *
 * @param quoted whether it stood in quotes or in a block, so that an empty one was meant
 */
public record YamlScalar(String text, boolean quoted, int line, int column, int length) implements YamlNode {
    /** Whether nothing was written, as in {@code key:}. */
    public boolean absent() {
        return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String words() {
        return absent() ? "nothing" : "text";
    }
}
