package org.tocsin.site.status.api;

import java.util.Collection;
import java.util.List;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Incident;
import org.tocsin.present.Present;
import org.tocsin.present.Trouble;

/**
 * How all is, in the words of Statuspage, which clients compare with, and never better than it is.
 *
 * <p>Statuspage looks at components alone and says that all is well while an incident is open that names none. Here such an
 * incident counts by its impact, as minor at least, and its title is the description.
 */
final class Rollup {
    private static final StatusJson WELL = new StatusJson("none", "All Systems Operational");
    private static final StatusJson MAINTENANCE = new StatusJson("maintenance", "Service Under Maintenance");
    private static final StatusJson DEGRADED = new StatusJson("minor", "Partially Degraded Service");
    private static final StatusJson PARTIAL = new StatusJson("minor", "Minor Service Outage");
    private static final StatusJson MAJOR = new StatusJson("major", "Partial System Outage");
    private static final StatusJson ALL_MAJOR = new StatusJson("critical", "Major System Outage");

    /** From well to worst. */
    private static final List<String> INDICATORS = List.of("none", "maintenance", "minor", "major", "critical");

    private Rollup() {}

    static StatusJson of(Present present, Services services) {
        StatusJson status = ofComponents(services.states());
        if (!present.running().isEmpty()) {
            status = worse(status, MAINTENANCE);
        }
        for (Incident incident : present.openIncidents()) {
            if (Trouble.worst(services.known(incident.statesNow())) == Trouble.NONE) {
                status = worse(status, new StatusJson(indicator(Present.trouble(incident)), incident.title()));
            }
        }
        return status;
    }

    private static StatusJson ofComponents(Collection<ComponentState> states) {
        return switch (Trouble.worst(states)) {
            case NONE, NOTICE -> WELL;
            case MAINTENANCE -> MAINTENANCE;
            case DEGRADED -> DEGRADED;
            case PARTIAL -> PARTIAL;
            case MAJOR -> states.stream().allMatch(ComponentState.MAJOR_OUTAGE::equals) ? ALL_MAJOR : MAJOR;
        };
    }

    private static String indicator(Trouble trouble) {
        return switch (trouble) {
            case NONE, NOTICE, MAINTENANCE, DEGRADED -> "minor";
            case PARTIAL -> "major";
            case MAJOR -> "critical";
        };
    }

    /** The first where both are as bad. */
    private static StatusJson worse(StatusJson one, StatusJson other) {
        return INDICATORS.indexOf(other.indicator()) > INDICATORS.indexOf(one.indicator()) ? other : one;
    }
}
