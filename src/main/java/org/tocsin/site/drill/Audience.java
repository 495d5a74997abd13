package org.tocsin.site.drill;

/** Who may read a page of a pack. */
public enum Audience {
    PLAYERS("players", "Players may read this"),
    STAFF("staff", "Facilitator and evaluators only: do not show to players");

    private final String shape;
    private final String words;

    Audience(String shape, String words) {
        this.shape = shape;
        this.words = words;
    }

    /** The class by which style sheets tell them apart. */
    public String shape() {
        return shape;
    }

    /** What stands at the head of each page and each sheet. */
    public String words() {
        return words;
    }
}
