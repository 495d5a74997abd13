package org.tocsin.importer;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.UpdateStatus;

/**
 * What customers were told once.
 *
 * @param components state of each component from then on, by its id
 * @param message Markdown without HTML, not blank
 * @param statuspage null unless it comes from there
 */
public record ImportedUpdate(
        OffsetDateTime at,
        UpdateStatus status,
        Map<String, ComponentState> components,
        String message,
        StatuspageOrigin.@Nullable Post statuspage) {

    public ImportedUpdate {
        components = Collections.unmodifiableMap(new TreeMap<>(components));
    }

    /** One of which no more is known. */
    public ImportedUpdate(
            OffsetDateTime at, UpdateStatus status, Map<String, ComponentState> components, String message) {
        this(at, status, components, message, null);
    }

    /** The same with another text. */
    public ImportedUpdate saying(String other) {
        return new ImportedUpdate(at, status, components, other, statuspage);
    }

    /** The same, saying how components are. */
    public ImportedUpdate with(Map<String, ComponentState> states) {
        return new ImportedUpdate(at, status, states, message, statuspage);
    }
}
