package org.tocsin.importer.cstate;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.UpdateStatus;

/**
 * When an issue began and ended, and what it was.
 *
 * @param title in full, one line
 * @param beginLine line of {@code date}
 * @param end null while it is active
 */
record Course(
        String title,
        Impact impact,
        OffsetDateTime begin,
        int beginLine,
        @Nullable End end) {

    /**
     * When it ended.
     *
     * @param known whether the issue says so; if not, {@code at} is when it began
     * @param line of what it says
     */
    record End(OffsetDateTime at, boolean known, int line) {}

    boolean isMaintenance() {
        return impact == Impact.MAINTENANCE;
    }

    /** What is claimed of an update that names no status. */
    UpdateStatus firstStatus() {
        return switch (impact) {
            case MAINTENANCE -> UpdateStatus.IN_PROGRESS;
            case NONE -> UpdateStatus.MONITORING;
            case MINOR, MAJOR, CRITICAL -> UpdateStatus.INVESTIGATING;
        };
    }

    UpdateStatus lastStatus() {
        return isMaintenance() ? UpdateStatus.COMPLETED : UpdateStatus.RESOLVED;
    }
}
