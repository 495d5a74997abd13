package org.tocsin.importer.cstate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.UpdateStatus;

/**
 * A line by which people mark that another update begins.
 *
 * @param label what the line says of the update
 * @param rest text of the update on the same line
 * @param status when the label names one
 * @param isHeading whether the line is a Markdown heading, which belongs to the text
 */
record Marker(
        Kind kind, String label, String rest, @Nullable UpdateStatus status, boolean isHeading) {

    /** What the update is among the others. */
    enum Kind {
        INITIAL,
        UPDATE,
        CLOSING,
        UNLABELLED
    }

    private static final Pattern BRACKETS =
            Pattern.compile(" {0,3}\\[([^\\]]{1,80})\\](?![(:\\[])\\s*(?:-->)?\\s*(.*)");
    private static final Pattern BOLD = Pattern.compile(" {0,3}\\*\\*([^*]{1,80})(?:\\*\\*\\s*:?\\s*(.*))?");
    private static final Pattern EMPHASIS =
            Pattern.compile(" {0,3}(?:\\*([^*]{1,60})\\*|_([^_]{1,60})_)\\s*(?::|-|–|—)\\s*(.*)");
    private static final Pattern PLAIN = Pattern.compile(
            "(?i) {0,3}((?:updates?|edit|edited|resolved|fixed)(?:\\s*#?\\d+)?(?:\\s*\\([^)]*\\))?)\\s*:(?!//)\\s*(.*)");
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");

    private static final Pattern OPENS = Pattern.compile("(?i)(?:initial|open|opening|just began|problem)\\b.*");
    private static final Pattern CLOSES =
            Pattern.compile("(?i)(?:final|closing|close|closed|end of|resolved|resolution|fixed|completed)\\b.*");
    private static final Pattern UPDATES =
            Pattern.compile("(?i)(?:updates?|updated|edit|edited)\\b(?! (?:center|sites?)).*");
    private static final Pattern ONLY_A_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]+\\d{1,2}[:h]\\d{2}(?::\\d{2})?\\s*(?:Z|UTC|[+-]\\d{2}:\\d{2})?");

    /**
     * The marker a line is.
     *
     * @param afterBlank whether a blank line or nothing stands before it; marks without brackets need that
     */
    static Optional<Marker> of(String line, boolean afterBlank) {
        var brackets = BRACKETS.matcher(line);
        if (brackets.matches()) {
            return labelled(brackets.group(1), brackets.group(2));
        }
        if (!afterBlank) {
            return Optional.empty();
        }
        for (var form : new Pattern[] {BOLD, EMPHASIS, PLAIN}) {
            var mark = form.matcher(line);
            if (mark.matches()) {
                var emphasised = mark.groupCount() == 3;
                var label = emphasised && mark.group(1) == null ? mark.group(2) : mark.group(1);
                var rest = mark.group(mark.groupCount());
                return labelled(label, rest == null ? "" : rest);
            }
        }
        return Optional.empty();
    }

    /** The marker a heading is, when it speaks of an update. */
    static Optional<Marker> ofHeading(String line) {
        var heading = HEADING.matcher(line);
        if (!heading.matches()) {
            return Optional.empty();
        }
        var label = heading.group(2);
        var closes = label.regionMatches(true, 0, "final update", 0, 12);
        var kind = closes ? Kind.CLOSING : UPDATES.matcher(label).matches() ? Kind.UPDATE : Kind.UNLABELLED;
        return Optional.of(new Marker(kind, label, "", null, true));
    }

    private static Optional<Marker> labelled(String label, String rest) {
        var said = label.strip();
        var status = status(said);
        var kind = OPENS.matcher(said).matches()
                ? Kind.INITIAL
                : CLOSES.matcher(said).matches()
                        ? Kind.CLOSING
                        : status != null
                                        || UPDATES.matcher(said).matches()
                                        || ONLY_A_TIME.matcher(said).matches()
                                ? Kind.UPDATE
                                : null;
        return kind == null ? Optional.empty() : Optional.of(new Marker(kind, label, rest.strip(), status, false));
    }

    private static @Nullable UpdateStatus status(String label) {
        for (var status : UpdateStatus.values()) {
            var word = status.word().replace('_', ' ');
            if (!status.last() && label.regionMatches(true, 0, word, 0, word.length())) {
                return status;
            }
        }
        return null;
    }
}
