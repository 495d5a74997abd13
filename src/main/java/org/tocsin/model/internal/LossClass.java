package org.tocsin.model.internal;

/** How much of a process is lost. */
public enum LossClass {
    PARTIAL,
    DEGRADED,
    COMPLETE;

    /** The word that stands for it in records. */
    public String word() {
        return Words.of(this);
    }
}
