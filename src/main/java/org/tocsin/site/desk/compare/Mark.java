package org.tocsin.site.desk.compare;

/** What became of something between two states. */
public enum Mark {
    SAME,
    INSERTED,
    DELETED,
    /** It stands in both, with other words. */
    CHANGED
}
