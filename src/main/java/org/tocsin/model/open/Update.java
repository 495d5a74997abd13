package org.tocsin.model.open;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One message to customers.
 *
 * @param at when it was said
 * @param components the state each named component has from {@code at} on, by id
 * @param said the message: Markdown without raw HTML
 * @param advice what customers can do meanwhile: Markdown without raw HTML
 * @param restoration null when the update does not speak of it
 * @param nextUpdate when customers were promised to hear again
 * @param reopens whether the status goes backwards on purpose
 * @param statuspage null unless it was imported from there
 */
public record Update(
        Instant at,
        UpdateStatus status,
        Map<ComponentId, ComponentState> components,
        Text said,
        @Nullable Text advice,
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
        this(
                at,
                status,
                components,
                Text.of(message),
                Text.ofNullable(workaround),
                restoration,
                nextUpdate,
                reopens,
                null);
    }

    /** Markdown without raw HTML. */
    public String message() {
        return said.words();
    }

    /** Markdown without raw HTML. */
    public @Nullable String workaround() {
        return advice == null ? null : advice.words();
    }

    /** The same with its texts in a language, where they are translated. */
    public Update in(String language, String main) {
        if (!translated()) {
            return this;
        }
        Text saidSo = said.in(language, main);
        Text advised = advice == null ? null : advice.in(language, main);
        return new Update(at, status, components, saidSo, advised, restoration, nextUpdate, reopens, statuspage);
    }

    /** Whether any of its texts names languages. */
    boolean translated() {
        return said.translated() || (advice != null && advice.translated());
    }

    /** Each in a language. */
    static List<Update> in(List<Update> updates, String language, String main) {
        return updates.stream().map(update -> update.in(language, main)).toList();
    }
}
