package org.tocsin.importer;

/**
 * Something of the source that was not imported.
 *
 * @param file path inside the source, with {@code /}
 * @param line 1-based
 * @param column 1-based, 0 where only the line is known
 * @param reason in words for its writer
 */
public record Skipped(String file, int line, int column, String reason) {
    /** A whole line of a file. */
    public Skipped(String file, int line, String reason) {
        this(file, line, 0, reason);
    }

    /** What could not be read in a file. */
    public static Skipped because(String file, Unreadable why) {
        return new Skipped(file, why.line(), why.column(), why.reason());
    }

    /** {@code file:line}, and the column where it is known. */
    public String place() {
        return file + ":" + line + (column == 0 ? "" : ":" + column);
    }
}
