package org.tocsin.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One AsciiDoc file, rendered and sanitised.
 *
 * @param sourcePath the file's path in the repository
 * @param title plain text; empty when the document has none
 * @param attributes what the document's header sets, by name, sorted
 * @param body without the title
 * @param headings of the body, in its order
 * @param diagrams that the body shows as pictures; each stands at its own path in the site
 */
public record Prose(
        String sourcePath,
        String title,
        Map<String, String> attributes,
        Html body,
        List<Heading> headings,
        List<Diagram> diagrams) {
    public Prose {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        headings = List.copyOf(headings);
        diagrams = List.copyOf(diagrams);
    }

    /** Prose without a diagram. */
    public Prose(String sourcePath, String title, Map<String, String> attributes, Html body, List<Heading> headings) {
        this(sourcePath, title, attributes, body, headings, List.of());
    }

    /** The value of an attribute in the header; empty where it is absent or blank. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The body with each diagram itself in the place of its picture, for a page beside which no file stands. */
    public Html bodyWithDiagrams() {
        String markup = body.markup();
        for (Diagram diagram : diagrams) {
            markup = diagram.within(markup);
        }
        return new Html(markup);
    }
}
