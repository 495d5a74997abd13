package org.tocsin.change;

import java.util.Locale;

/** What a change is about, the most important first. */
public enum Topic {
    CALLED("Who is called"),
    AUTHORITY("Who may decide"),
    TARGETS("By when"),
    SHIFTS("Who is on call when"),
    PEOPLE("People and roles"),
    SEVERITY("What counts as how severe"),
    PROCESSES("Processes"),
    OBLIGATIONS("What authorities must be told"),
    VENDORS("Vendors"),
    OBJECTIVES("Business objectives"),
    CALENDARS("Calendars"),
    REVIEWS("Reviews"),
    LIMITS("What we ask of ourselves"),
    WORDS("Names and wording");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /** As a heading. */
    public String title() {
        return title;
    }

    /** Whether it is about who is called, who decides, by when, or who is on call. */
    public boolean isUrgent() {
        return compareTo(SHIFTS) <= 0;
    }

    /** The word that stands for it in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
