package org.tocsin.model.internal;

/** What breaks in a drill. */
public enum FailureMode {
    WORKFLOW_RUNNER,
    CONNECTOR,
    SCHEDULER,
    FORMS,
    PERMISSIONS,
    PLATFORM_UPDATE,
    QUOTA,
    EXTERNAL_API,
    DATA_PIPELINE,
    SCHEMA_CHANGE;

    /** The word that stands for it in records. */
    public String word() {
        return Words.of(this);
    }
}
