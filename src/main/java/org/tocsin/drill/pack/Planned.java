package org.tocsin.drill.pack;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.InjectType;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Scenario;

/**
 * An inject before it has its time.
 *
 * @param id of the scenario's inject; null for one that the generator adds
 * @param to the role that gets it; null where its type decides
 * @param contingency what the facilitator says when what is expected has not come; null for nothing
 */
record Planned(
        InjectType type,
        @Nullable String id,
        @Nullable RoleId to,
        String text,
        String expected,
        @Nullable String decision,
        @Nullable String contingency) {
    static Planned of(Scenario.Inject inject) {
        return new Planned(
                inject.type(),
                inject.id(),
                null,
                inject.text(),
                inject.expected(),
                inject.decision(),
                inject.contingency());
    }

    /** The same for a role. */
    Planned to(RoleId role) {
        return new Planned(type, id, role, text, expected, decision, contingency);
    }

    /** How far into a drill it belongs; the higher, the later. */
    int phase() {
        return switch (type) {
            case ALERT, MONITORING, CUSTOMER_REPORT -> 1;
            case PERSON_UNREACHABLE, CHANNEL_OUTAGE, VENDOR_POST, FALSE_LEAD -> 2;
            case EXECUTIVE_QUESTION, SECOND_INCIDENT -> 3;
            // one that the generator adds asks for a second word, and so comes after the first
            case SOCIAL_POST -> id == null ? 6 : 3;
            case DATA_FINDING, REGULATOR_QUESTION -> 4;
            case AUTHORITY_REQUEST -> 5;
            case RECOVERY_REGRESSION -> 7;
            case ALL_CLEAR -> 9;
        };
    }
}
