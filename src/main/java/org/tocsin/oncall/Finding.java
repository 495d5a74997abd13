package org.tocsin.oncall;

import java.util.Comparator;
import java.util.List;

/**
 * Something that is wrong with being on call, and when.
 *
 * @param part where in the record to look, such as {@code layers[1].participants[0]}
 * @param when sorted and apart
 * @param message what is wrong, with ids in backticks and without times
 * @param expected what should hold instead
 * @param fix what to do about it
 */
public record Finding(
        FindingKind kind, Subject subject, String part, List<Span> when, String message, String expected, String fix)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(Finding::subject)
            .thenComparing(finding -> finding.when().get(0))
            .thenComparing(Finding::part)
            .thenComparing(Finding::message);

    public Finding {
        if (when.isEmpty()) {
            throw new IllegalArgumentException("what is never wrong is no finding: " + message);
        }
        when = List.copyOf(when);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
