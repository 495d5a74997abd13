package org.tocsin.model.internal;

/** Whether an incident happened; only what happened to customers is ever public. */
public enum IncidentKind {
    REAL,
    DRILL,
    TEST,
    BACKFILLED;

    /** Whether customers may read of it. */
    public boolean happened() {
        return this == REAL || this == BACKFILLED;
    }

    /** The word that stands for it in records. */
    public String word() {
        return Words.of(this);
    }
}
