package org.tocsin.model.open;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Components that belong together, in the order shown.
 *
 * @param id unique among groups
 * @param called its name
 * @param about one line
 * @param heading whether its name stands above its components; without it they stand alone, on the page and in the API
 * @param statuspage null unless it was imported from there
 */
public record ComponentGroup(
        String id,
        Text called,
        @Nullable Text about,
        List<Component> components,
        boolean heading,
        StatuspageOrigin.@Nullable Part statuspage) {
    public ComponentGroup {
        components = List.copyOf(components);
    }

    /** One under its heading, written here. */
    public ComponentGroup(String id, String name, @Nullable String description, List<Component> components) {
        this(id, Text.of(name), Text.ofNullable(description), components, true, null);
    }

    public String name() {
        return called.words();
    }

    /** One line. */
    public @Nullable String description() {
        return about == null ? null : about.words();
    }

    /** The same with its texts, and those of its components, in a language, where they are translated. */
    public ComponentGroup in(String language, String main) {
        return new ComponentGroup(
                id,
                called.in(language, main),
                about == null ? null : about.in(language, main),
                components.stream()
                        .map(component -> component.in(language, main))
                        .toList(),
                heading,
                statuspage);
    }
}
