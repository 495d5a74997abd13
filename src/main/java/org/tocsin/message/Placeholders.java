package org.tocsin.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.message.MarkdownParts.Span;

/** Finds what was meant to be replaced: {@code TODO}, {@code TBD}, {@code [Initial message]}. */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\b(TODO|TBD|TBA|FIXME|XXX+)\\b|\\bLorem ipsum\\b|\\{\\{[^}\\n]{0,80}\\}\\}"
                    + "|(?i:\\[(initial message|(insert|your|describe|add)\\b[^\\]\\n]{0,80}|company|name|date|time|component)\\](?![(:]))");

    private Placeholders() {}

    /** The first. */
    public static Optional<Span> first(String text) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        return placeholder.find()
                ? Optional.of(new Span(placeholder.start(), placeholder.end() - placeholder.start()))
                : Optional.empty();
    }
}
