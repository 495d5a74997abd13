package org.tocsin.model.open;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Components that belong together, in the order shown.
 *
 * @param id unique among groups
 * @param description one line
 */
public record ComponentGroup(
        String id, String name, @Nullable String description, List<Component> components) {
    public ComponentGroup {
        components = List.copyOf(components);
    }
}
