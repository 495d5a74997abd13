package org.tocsin.site.desk;

import java.time.Duration;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Severity;

/** Within what time each thing is to happen, in words. */
public record Targets(String acknowledge, String firstUpdate, String restore) {
    static Targets of(Severity.Targets targets, Voice voice) {
        return of(targets.acknowledge(), targets.firstUpdate(), targets.restore(), voice);
    }

    static Targets of(EscalationPolicy.Targets targets, Voice voice) {
        return of(targets.acknowledge(), targets.firstUpdate(), targets.restore(), voice);
    }

    private static Targets of(Duration acknowledge, Duration firstUpdate, Duration restore, Voice voice) {
        return new Targets(voice.span(acknowledge), voice.span(firstUpdate), voice.span(restore));
    }
}
