package org.tocsin.model.internal;

/** How a drill is held. */
public enum DrillMode {
    /** Around a table: people say what they would do. */
    TABLETOP,
    /** Around a table, with the real tools open, nothing changed. */
    WALKTHROUGH,
    /** In staging, with real pages and real tools. */
    FUNCTIONAL,
    /** Like a functional one, with only its facilitator knowing when. */
    SURPRISE;

    /** Whether people are really called, so that their rest, real incidents and peaks count. */
    public boolean live() {
        return this == FUNCTIONAL || this == SURPRISE;
    }

    /** The word that stands for it in records. */
    public String word() {
        return Words.of(this);
    }
}
