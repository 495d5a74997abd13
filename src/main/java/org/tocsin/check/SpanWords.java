package org.tocsin.check;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tocsin.oncall.Span;

/** Stretches of time in a line: the first three, written as overrides write them, and how many more. */
final class SpanWords {
    private static final int SHOWN = 3;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);

    private SpanWords() {}

    /** {@code 2026-12-24T09:00Z until 2026-12-25T09:00Z, …, and 4 times more}. */
    static String of(List<Span> spans, ZoneId zone) {
        String shown = spans.stream()
                .limit(SHOWN)
                .map(span -> written(span.from(), zone) + " until " + written(span.until(), zone))
                .collect(Collectors.joining(", "));
        int more = spans.size() - SHOWN;
        return more <= 0 ? shown : shown + ", and " + more + (more == 1 ? " time more" : " times more");
    }

    private static String written(Instant instant, ZoneId zone) {
        return WRITTEN.format(instant.atZone(zone));
    }
}
