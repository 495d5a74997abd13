package org.tocsin.model.open;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One message to customers.
 *
 * @param at when it was said
 * @param components the state each named component has from {@code at} on, by id
 * @param message Markdown without raw HTML
 * @param workaround Markdown without raw HTML
 * @param restoration null when the update does not speak of it
 * @param nextUpdate when customers were promised to hear again
 * @param reopens whether the status goes backwards on purpose
 * @param statuspage null unless it was imported from there
 */
public record Update(
        Instant at,
        UpdateStatus status,
        Map<ComponentId, ComponentState> components,
        String message,
        @Nullable String workaround,
        @Nullable Restoration restoration,
        @Nullable Instant nextUpdate,
        boolean reopens,
        StatuspageOrigin.@Nullable Post statuspage) {
    public Update {
        components = Collections.unmodifiableMap(new TreeMap<>(components));
    }

    /** One that was written here. */
    public Update(
            Instant at,
            UpdateStatus status,
            Map<ComponentId, ComponentState> components,
            String message,
            @Nullable String workaround,
            @Nullable Restoration restoration,
            @Nullable Instant nextUpdate,
            boolean reopens) {
        this(at, status, components, message, workaround, restoration, nextUpdate, reopens, null);
    }
}
