package org.tocsin.model.open;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Components that belong together, in the order shown.
 *
 * @param id unique among groups
 * @param description one line
 * @param heading whether its name stands above its components; without it they stand alone, on the page and in the API
 * @param statuspage null unless it was imported from there
 */
public record ComponentGroup(
        String id,
        String name,
        @Nullable String description,
        List<Component> components,
        boolean heading,
        StatuspageOrigin.@Nullable Part statuspage) {
    public ComponentGroup {
        components = List.copyOf(components);
    }

    /** One under its heading, written here. */
    public ComponentGroup(String id, String name, @Nullable String description, List<Component> components) {
        this(id, name, description, components, true, null);
    }
}
