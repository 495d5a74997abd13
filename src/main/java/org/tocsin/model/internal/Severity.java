package org.tocsin.model.internal;

import java.time.Duration;
import java.util.List;

/**
 * How bad an incident is for the business.
 *
 * @param meaning Markdown
 * @param triggers any one of them gives at least this severity
 */
public record Severity(SeverityId id, String name, String meaning, Targets targets, List<Trigger> triggers) {
    public Severity {
        triggers = List.copyOf(triggers);
    }

    /** Within what time each thing is to happen, counted from the declaration. */
    public record Targets(Duration acknowledge, Duration firstUpdate, Duration updateEvery, Duration restore) {}
}
