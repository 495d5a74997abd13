package org.tocsin.importer;

/** Something cannot be imported as it stands; the reason is in words for its writer. */
public final class Unreadable extends Exception {
    private final int line;
    private final int column;

    /** At a line, 1-based. */
    public Unreadable(int line, String reason) {
        this(line, 0, reason);
    }

    /**
     * At a place in a line.
     *
     * @param line 1-based
     * @param column 1-based, 0 where only the line is known
     */
    public Unreadable(int line, int column, String reason) {
        super(reason);
        this.line = line;
        this.column = column;
    }

    /** 1-based. */
    public int line() {
        return line;
    }

    /** 1-based, 0 where only the line is known. */
    public int column() {
        return column;
    }

    /** What is wrong, without a place. */
    public String reason() {
        var message = getMessage();
        return message == null ? "" : message;
    }
}
