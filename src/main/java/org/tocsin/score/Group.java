package org.tocsin.score;

/** What kind of conduct an expectation asks for. */
public enum Group {
    TRIGGER_RECOGNITION("Recognising the trigger"),
    ROLES("Roles"),
    ESCALATION("Escalation"),
    COMMUNICATION("Communication"),
    AUTHORITY("Authority"),
    INTEGRITY("Data integrity"),
    RECOVERY("Recovery"),
    STATUTORY_CLOCKS("Statutory clocks");

    private final String heading;

    Group(String heading) {
        this.heading = heading;
    }

    /** What stands above its lines. */
    public String heading() {
        return heading;
    }
}
