package org.tocsin.model.internal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an AsciiDoc file says in its head, and what its text holds, read without converting it.
 *
 * @param path repository path
 * @param title plain text as written; empty when there is none
 * @param attributes header attributes by name
 * @param sections titles of the first level ({@code ==}), in order
 * @param outline what the text holds
 */
public record ProseFile(
        String path, String title, SortedMap<String, String> attributes, List<String> sections, ProseOutline outline) {
    public ProseFile {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        sections = List.copyOf(sections);
    }

    /** A header attribute that is there and not empty. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).filter(value -> !value.isEmpty());
    }
}
