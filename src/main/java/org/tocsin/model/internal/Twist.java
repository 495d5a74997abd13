package org.tocsin.model.internal;

/** What makes a drill harder than its scenario. */
public enum Twist {
    NONE,
    KEY_PERSON_AWAY,
    CHANNEL_DOWN,
    CONCURRENT_INCIDENT,
    DATA_CORRUPTION,
    VENDOR_SILENT,
    REGULATED;

    /** The word that stands for it in records. */
    public String word() {
        return Words.of(this);
    }
}
