package org.tocsin.problem;

/** How much a problem matters: errors stop a build, warnings are said and passed. */
public enum Level {
    ERROR,
    WARNING;

    /** The word used in every printed form. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
