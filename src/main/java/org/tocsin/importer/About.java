package org.tocsin.importer;

/** The kinds of assumption an import may make. */
public enum About {
    TIME_ZONE("time-zone", "times without a zone"),
    TIME_FORM("time-form", "times in an unusual form"),
    DURATION("duration", "ends that are missing, before the beginning, or very late"),
    STATE("state", "whether it is over"),
    UPDATE_TIME("update-time", "times of updates"),
    UPDATE_TEXT("update-text", "updates without a text of their own"),
    IMPACT("impact", "impact, or maintenance"),
    COMPONENT("component", "names of systems"),
    TITLE("title", "titles"),
    MARKUP("markup", "HTML, comments and shortcodes in texts"),
    FIELD("field", "fields that our records lack"),
    FRONT_MATTER("front-matter", "front matter"),
    FOLDER("folder", "names of folders"),
    SETTINGS("settings", "settings of the site");

    private final String id;
    private final String heading;

    About(String id, String heading) {
        this.id = id;
        this.heading = heading;
    }

    /** The stable name in JSON. */
    public String id() {
        return id;
    }

    /** A few words for a person, lower case. */
    public String heading() {
        return heading;
    }
}
