package org.tocsin.importer.statuspage;

import java.time.OffsetDateTime;
import java.util.Comparator;
import org.tocsin.importer.json.JsonObject;

/**
 * One state of an incident or a maintenance, as one of the answers has it.
 *
 * @param updated when it was changed last
 */
record Saved(Capture capture, JsonObject event, OffsetDateTime updated) {
    /** The state that was saved last comes last. */
    static final Comparator<Saved> BY_AGE = Comparator.comparing(Saved::updated)
            .thenComparing(saved -> saved.capture().updated())
            .thenComparing(saved -> saved.capture().path());
}
