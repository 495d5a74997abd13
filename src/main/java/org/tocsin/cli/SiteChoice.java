package org.tocsin.cli;

import java.util.Locale;

/** Which sites a build makes. */
enum SiteChoice {
    STATUS,
    DESK,
    ALL;

    boolean status() {
        return this != DESK;
    }

    boolean desk() {
        return this != STATUS;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
