package org.tocsin.importer.cstate;

import java.util.Optional;
import java.util.SortedMap;

/**
 * The fields of an issue, and where its body begins.
 *
 * @param body the text below the front matter, lines ended by line feeds
 * @param bodyLine line of the body's first line, 1-based
 */
record FrontMatter(SortedMap<String, Field> fields, String body, int bodyLine) {

    Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** What a field says; empty when it is absent or has no value. */
    String text(String name) {
        return field(name).map(Field::text).orElse("");
    }

    /** Line of a field, or the first line when it is absent. */
    int line(String name) {
        return field(name).map(Field::line).orElse(1);
    }
}
