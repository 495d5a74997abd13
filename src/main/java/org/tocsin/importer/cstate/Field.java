package org.tocsin.importer.cstate;

import java.util.List;

/**
 * A value of front matter or configuration as it is written.
 *
 * @param values one for a scalar, none for an empty field, each item of a list
 * @param lines of each value, 1-based
 * @param line of the key
 */
record Field(List<String> values, List<Integer> lines, int line) {

    Field {
        values = List.copyOf(values);
        lines = List.copyOf(lines);
    }

    /** The single value without blanks around it; empty when there is none. */
    String text() {
        return values.isEmpty() ? "" : values.get(0).strip();
    }
}
