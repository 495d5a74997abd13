package org.tocsin.site.desk;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * What every page of the desk has around its content.
 *
 * @param root the way back to the top of the site, before each link inside it
 * @param title of the window
 * @param built the instant the desk was built for, on pages that say how things stand at that instant
 * @param zone in which times are written
 * @param asOf on every page of a desk of the past, and on no other
 * @param others whether desks of the past lie below this one
 */
public record Frame(
        String root,
        String siteName,
        String title,
        List<NavSection> navigation,
        @Nullable Moment built,
        String zone,
        @Nullable AsOfBanner asOf,
        boolean others) {
    public Frame {
        navigation = List.copyOf(navigation);
    }

    /** The same around a page whose times are in another zone than the desk's. */
    Frame inZone(ZoneId other) {
        return new Frame(root, siteName, title, navigation, built, other.getId(), asOf, others);
    }

    /** The same around a page that stands above the desk, which is then in a folder; {@code folder} ends in a slash. */
    Frame above(String folder) {
        return new Frame(folder, siteName, title, navigation, built, zone, asOf, others);
    }

    /**
     * Says that a page shows the past.
     *
     * @param name of that state, as the settings have it
     * @param at for when the page was built
     * @param commit as people write it
     * @param present the way to this page of the present, from this page; null where it is gone
     * @param home the way to the desk of the present, from this page
     */
    public record AsOfBanner(
            String name, Moment at, String commit, @Nullable String present, String home) {}

    /**
     * Pages that belong together, and the one among them that one begins at.
     *
     * @param within whether the page belongs to any of them
     */
    public record NavSection(NavLink first, List<NavLink> rest, boolean within) {
        public NavSection {
            rest = List.copyOf(rest);
        }
    }

    /**
     * A link at the side.
     *
     * @param href below the top of the site
     * @param here whether the page belongs to it
     */
    public record NavLink(String label, String href, boolean here) {}
}
