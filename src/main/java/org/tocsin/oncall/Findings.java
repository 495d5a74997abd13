package org.tocsin.oncall;

import java.util.ArrayList;
import java.util.List;

/** Findings as they are found. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** Adds one where there is a time at which it holds. */
    void add(
            FindingKind kind,
            Subject subject,
            String part,
            List<Span> when,
            String message,
            String expected,
            String fix) {
        if (!when.isEmpty()) {
            found.add(new Finding(kind, subject, part, when, message, expected, fix));
        }
    }

    List<Finding> sorted() {
        return found.stream().sorted().toList();
    }
}
