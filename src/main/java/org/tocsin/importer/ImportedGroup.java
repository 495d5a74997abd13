package org.tocsin.importer;

import java.util.List;

/**
 * A group of components.
 *
 * @param description a line, empty when there is none
 */
public record ImportedGroup(String id, String name, String description, List<ImportedComponent> components) {

    public ImportedGroup {
        components = List.copyOf(components);
    }
}
