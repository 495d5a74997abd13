package org.tocsin.model.internal;

/** In what form players learn of something. */
public enum InjectType {
    ALERT,
    CUSTOMER_REPORT,
    MONITORING,
    VENDOR_POST,
    EXECUTIVE_QUESTION,
    REGULATOR_QUESTION,
    SOCIAL_POST,
    DATA_FINDING,
    PERSON_UNREACHABLE,
    CHANNEL_OUTAGE,
    SECOND_INCIDENT,
    FALSE_LEAD,
    AUTHORITY_REQUEST,
    RECOVERY_REGRESSION,
    ALL_CLEAR;

    /** The word that stands for it in records. */
    public String word() {
        return Words.of(this);
    }
}
