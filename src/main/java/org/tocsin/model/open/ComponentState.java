package org.tocsin.model.open;

import java.util.Locale;

/** How a component is doing, from well to worst, maintenance last. */
public enum ComponentState {
    OPERATIONAL,
    DEGRADED_PERFORMANCE,
    PARTIAL_OUTAGE,
    MAJOR_OUTAGE,
    UNDER_MAINTENANCE;

    /** The word that stands for it in records and in machine-readable output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
