package org.tocsin.uptime;

import org.tocsin.model.open.ComponentState;

/** How long a component was in each state, in seconds. */
public record Times(
        long operational, long degradedPerformance, long partialOutage, long majorOutage, long underMaintenance) {
    static final Times NONE = new Times(0, 0, 0, 0, 0);

    /** The seconds in one state. */
    public long in(ComponentState state) {
        return switch (state) {
            case OPERATIONAL -> operational;
            case DEGRADED_PERFORMANCE -> degradedPerformance;
            case PARTIAL_OUTAGE -> partialOutage;
            case MAJOR_OUTAGE -> majorOutage;
            case UNDER_MAINTENANCE -> underMaintenance;
        };
    }

    /** All of it. */
    public long total() {
        return operational + degradedPerformance + partialOutage + majorOutage + underMaintenance;
    }

    /** The worst state there was, maintenance being less bad than any trouble; operational where there was no other. */
    public ComponentState worst() {
        if (majorOutage > 0) {
            return ComponentState.MAJOR_OUTAGE;
        }
        if (partialOutage > 0) {
            return ComponentState.PARTIAL_OUTAGE;
        }
        if (degradedPerformance > 0) {
            return ComponentState.DEGRADED_PERFORMANCE;
        }
        return underMaintenance > 0 ? ComponentState.UNDER_MAINTENANCE : ComponentState.OPERATIONAL;
    }
}
