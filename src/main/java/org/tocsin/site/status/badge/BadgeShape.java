package org.tocsin.site.status.badge;

import java.util.Locale;
import org.tocsin.present.Trouble;

/**
 * The shapes and colours that stand for states, as on the pages; white text on any of the colours has a contrast of 6 to 1 or more.
 *
 * <p>Each path is drawn in a square of 20 by 20.
 */
enum BadgeShape {
    WORKING("#0b6a3d", "M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-1.3 13.2L4.6 10l1.7-1.7 2.4 2.5 5-5.1 1.7 1.7Z"),
    NOTICE("#4d5c69", "M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6Z"),
    UPKEEP(
            "#2350ae",
            "M4 1h12a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3Zm2.6 4.5v9H9v-9Zm4.4 0v9h2.4v-9Z"),
    SLOW("#7f4d00", "M10 1.5 19.5 18H.5Zm-1.1 5.6.3 5.9h1.6l.3-5.9Zm1.1 7a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4Z"),
    PARTLY("#9c3a08", "M10 .6 19.4 10 10 19.4.6 10Zm0 2.9L3.5 10l6.5 6.5Z"),
    DOWN(
            "#ad1020",
            "M6 .9h8L19.1 6v8L14 19.1H6L.9 14V6Zm.9 4.3L5.2 6.9 8.3 10l-3.1 3.1 1.7 1.7 3.1-3.1 3.1 3.1 1.7-1.7-3.1-3.1"
                    + " 3.1-3.1-1.7-1.7L10 8.3Z");

    private final String colour;
    private final String path;

    BadgeShape(String colour, String path) {
        this.colour = colour;
        this.path = path;
    }

    static BadgeShape of(Trouble trouble) {
        return switch (trouble) {
            case NONE -> WORKING;
            case NOTICE -> NOTICE;
            case MAINTENANCE -> UPKEEP;
            case DEGRADED -> SLOW;
            case PARTIAL -> PARTLY;
            case MAJOR -> DOWN;
        };
    }

    String colour() {
        return colour;
    }

    String path() {
        return path;
    }

    /** As pages name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
