package org.tocsin.importer;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.UpdateStatus;

/**
 * What customers were told once.
 *
 * @param components state of each component from then on, by its id
 * @param message Markdown without HTML, not blank
 */
public record ImportedUpdate(
        OffsetDateTime at, UpdateStatus status, Map<String, ComponentState> components, String message) {

    public ImportedUpdate {
        components = Collections.unmodifiableMap(new TreeMap<>(components));
    }

    /** The same, saying how components are. */
    public ImportedUpdate with(Map<String, ComponentState> states) {
        return new ImportedUpdate(at, status, states, message);
    }
}
