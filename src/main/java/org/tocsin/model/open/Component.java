package org.tocsin.model.open;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the service that customers know by name.
 *
 * @param called its name
 * @param about one line
 * @param since the first day it existed; before it there is nothing to measure
 * @param onlyShowIfDegraded whether the first page leaves it out while it works
 * @param target the availability promised for each month
 * @param statuspage null unless it was imported from there
 */
public record Component(
        ComponentId id,
        Text called,
        @Nullable Text about,
        @Nullable URI link,
        @Nullable LocalDate since,
        boolean onlyShowIfDegraded,
        @Nullable Share target,
        StatuspageOrigin.@Nullable Part statuspage) {
    /** One whose texts are in the page's main language. */
    public Component(
            ComponentId id,
            String name,
            @Nullable String description,
            @Nullable URI link,
            @Nullable LocalDate since,
            boolean onlyShowIfDegraded,
            @Nullable Share target,
            StatuspageOrigin.@Nullable Part statuspage) {
        this(id, Text.of(name), Text.ofNullable(description), link, since, onlyShowIfDegraded, target, statuspage);
    }

    public String name() {
        return called.words();
    }

    /** One line. */
    public @Nullable String description() {
        return about == null ? null : about.words();
    }

    /** The same with its texts in a language, where they are translated. */
    public Component in(String language, String main) {
        return new Component(
                id,
                called.in(language, main),
                about == null ? null : about.in(language, main),
                link,
                since,
                onlyShowIfDegraded,
                target,
                statuspage);
    }
}
