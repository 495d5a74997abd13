package org.tocsin.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Incident;

/**
 * How long each thing took, computed from the record: detection and relief from the start; acknowledgement and the first
 * word to customers from the declaration.
 */
final class Clocks {
    private final Voice voice;

    Clocks(Voice voice) {
        this.voice = voice;
    }

    /** Empty for maintenance, which has no clocks. */
    List<Fact> of(IncidentRecord record, @Nullable EscalationPolicy policy) {
        List<Fact> clocks = new ArrayList<>();
        if (!(record.customer() instanceof Incident incident)) {
            return clocks;
        }
        var response = record.response();
        Instant started = incident.started();
        Instant trigger = NextStep.trigger(record);
        clocks.add(Fact.at("Started", voice.at(started), "", false));
        add(clocks, "Detected", response.detected(), started, null);
        add(clocks, "Declared", response.declared(), started, null);
        add(
                clocks,
                "Acknowledged",
                response.acknowledged(),
                trigger,
                policy == null ? null : policy.targets().acknowledge());
        add(
                clocks,
                "First word to customers",
                incident.updates().get(0).at(),
                trigger,
                policy == null ? null : policy.targets().firstUpdate());
        add(
                clocks,
                "Customers relieved",
                response.mitigated(),
                trigger,
                policy == null ? null : policy.targets().restore());
        add(clocks, "Resolved", incident.closed().orElse(null), started, null);
        return clocks;
    }

    private void add(List<Fact> clocks, String label, @Nullable Instant at, Instant from, @Nullable Duration target) {
        if (at == null) {
            return;
        }
        Duration took = Duration.between(from, at);
        boolean late = target != null && took.compareTo(target) > 0;
        String aside = took.isNegative() ? voice.span(took) + " before" : "after " + voice.span(took);
        clocks.add(
                Fact.at(label, voice.at(at), target == null ? aside : aside + ", target " + voice.span(target), late));
    }
}
