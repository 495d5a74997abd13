package org.tocsin.site.status.api;

import java.util.Locale;
import org.tocsin.site.PagePath;

/** A file of the API, where clients of Statuspage look for it. */
public enum Document {
    SUMMARY("summary"),
    STATUS("status"),
    COMPONENTS("components"),
    INCIDENTS("incidents"),
    UNRESOLVED("incidents/unresolved"),
    MAINTENANCES("scheduled-maintenances"),
    ACTIVE("scheduled-maintenances/active"),
    UPCOMING("scheduled-maintenances/upcoming");

    private final String name;

    Document(String name) {
        this.name = name;
    }

    /** Below the top of the site, such as {@code api/v2/summary.json}. */
    public PagePath path() {
        return new PagePath("api/v2/" + name + ".json");
    }

    /** The word for it in keys of the messages and in the description. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
