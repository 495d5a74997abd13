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
 */
public record Frame(
        String root,
        String siteName,
        String title,
        List<NavSection> navigation,
        @Nullable Moment built,
        String zone) {
    public Frame {
        navigation = List.copyOf(navigation);
    }

    /** The same around a page whose times are in another zone than the desk's. */
    Frame inZone(ZoneId other) {
        return new Frame(root, siteName, title, navigation, built, other.getId());
    }

    /** The same around a page that stands above the desk, which is then in a folder; {@code folder} ends in a slash. */
    Frame above(String folder) {
        return new Frame(folder, siteName, title, navigation, built, zone);
    }

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
