package org.tocsin.model.open;

import java.util.Locale;

/** Where an incident or a maintenance stands after an update; each list is in the order of progress. */
public enum UpdateStatus {
    INVESTIGATING(false, 0),
    IDENTIFIED(false, 1),
    MONITORING(false, 2),
    RESOLVED(false, 3),
    SCHEDULED(true, 0),
    IN_PROGRESS(true, 1),
    VERIFYING(true, 2),
    COMPLETED(true, 3);

    private final boolean maintenance;
    private final int progress;

    UpdateStatus(boolean maintenance, int progress) {
        this.maintenance = maintenance;
        this.progress = progress;
    }

    /** Whether it belongs to maintenance rather than to an incident. */
    public boolean ofMaintenance() {
        return maintenance;
    }

    /** How far along it is, 0 to 3, comparable within its own list only. */
    public int progress() {
        return progress;
    }

    /** Whether nothing more is expected: resolved or completed. */
    public boolean last() {
        return progress == 3;
    }

    /** The word that stands for it in records and in machine-readable output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
