package org.tocsin.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.StatuspageOrigin;

/**
 * A group of components.
 *
 * @param description a line, empty when there is none
 * @param heading whether it was a group there; if not, its components stood alone
 * @param statuspage null unless it comes from there
 */
public record ImportedGroup(
        String id,
        String name,
        String description,
        List<ImportedComponent> components,
        boolean heading,
        StatuspageOrigin.@Nullable Part statuspage) {
    public ImportedGroup {
        components = List.copyOf(components);
    }

    /** One under its heading, of which no more is known. */
    public ImportedGroup(String id, String name, String description, List<ImportedComponent> components) {
        this(id, name, description, components, true, null);
    }
}
