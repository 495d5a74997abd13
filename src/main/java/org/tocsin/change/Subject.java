package org.tocsin.change;

import java.util.Locale;

/**
 * The record that a change is about.
 *
 * @param id as it is afterwards; of an absence the person's, of the limits and of all together empty
 */
public record Subject(Kind kind, String id) {
    /** The kinds of records. */
    public enum Kind {
        /** All of them together. */
        ESCALATION,
        PERSON,
        TEAM,
        SKILL,
        ROLE,
        CHANNEL,
        SEVERITY,
        ACTION,
        PROCESS,
        POLICY,
        SCHEDULE,
        ABSENCE,
        HOLIDAYS,
        PEAK,
        SLOT,
        VENDOR,
        OBJECTIVE,
        OBLIGATION,
        REVIEW,
        LIMITS;

        /** The word that stands for it in sentences and JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
