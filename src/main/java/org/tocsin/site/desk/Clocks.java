package org.tocsin.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.model.open.Incident;
import org.tocsin.oncall.NextStep;

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
        String since = origin(response);
        clocks.add(Fact.at("Started", voice.at(started), "", false));
        add(clocks, "Detected", response.detected(), started, "the start", null);
        add(clocks, "Declared", response.declared(), started, "the start", null);
        add(
                clocks,
                "Acknowledged",
                response.acknowledged(),
                trigger,
                since,
                policy == null ? null : policy.targets().acknowledge());
        add(
                clocks,
                "First word to customers",
                incident.updates().get(0).at(),
                trigger,
                since,
                policy == null ? null : policy.targets().firstUpdate());
        add(
                clocks,
                "Customers relieved",
                response.mitigated(),
                trigger,
                since,
                policy == null ? null : policy.targets().restore());
        Instant closed = incident.endKnown() ? incident.closed().orElse(null) : null;
        add(clocks, "Resolved", closed, started, "the start", null);
        return clocks;
    }

    private static String origin(Response response) {
        if (response.declared() != null) {
            return "the declaration";
        }
        return response.detected() == null ? "the start" : "the detection";
    }

    private void add(
            List<Fact> clocks,
            String label,
            @Nullable Instant at,
            Instant from,
            String since,
            @Nullable Duration target) {
        if (at == null) {
            return;
        }
        Duration took = Duration.between(from, at);
        boolean late = target != null && took.compareTo(target) > 0;
        String aside = voice.span(took) + (took.isNegative() ? " before " : " after ") + since;
        clocks.add(
                Fact.at(label, voice.at(at), target == null ? aside : aside + ", target " + voice.span(target), late));
    }
}
