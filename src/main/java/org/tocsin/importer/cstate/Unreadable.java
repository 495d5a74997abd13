package org.tocsin.importer.cstate;

/** A file cannot be imported as it stands; the message says why, in words for its writer. */
final class Unreadable extends Exception {
    private final int line;

    Unreadable(int line, String reason) {
        super(reason);
        this.line = line;
    }

    int line() {
        return line;
    }

    String reason() {
        var message = getMessage();
        return message == null ? "" : message;
    }
}
