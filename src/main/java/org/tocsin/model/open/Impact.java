package org.tocsin.model.open;

import java.util.Locale;

/** How much customers lose, from nothing to everything; maintenance is announced work. */
public enum Impact {
    NONE,
    MINOR,
    MAJOR,
    CRITICAL,
    MAINTENANCE;

    /** The word that stands for it in records and in machine-readable output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
