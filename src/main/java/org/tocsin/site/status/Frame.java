package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param root the way back to the top of the pages in this language, before each link to another of them
 * @param top the way back to the top of the site, before links to what stands there only: assets, feeds, the API
 * @param title of the window
 * @param canonical the page's own address; null for the page that stands for missing ones
 * @param policy what a browser may load on it
 * @param feed the address of the feed of everything, for readers that look for one
 * @param preview the address of the picture shown beside links to it
 * @param style where the style sheet stands below the top of the site
 * @param direction {@code ltr} or {@code rtl}
 * @param tongues the ways to the same page in each language; empty where there is one language
 */
public record Frame(
        String root,
        String top,
        String language,
        String direction,
        String siteName,
        @Nullable Logo logo,
        @Nullable String touchIcon,
        String title,
        String description,
        @Nullable String canonical,
        String policy,
        String feed,
        String preview,
        String style,
        String script,
        List<NavLink> navigation,
        List<Tongue> tongues,
        String tonguesLabel,
        List<NavLink> links,
        Clock clock,
        Phrase offline,
        String skip,
        String navigationLabel) {
    public Frame {
        navigation = List.copyOf(navigation);
        tongues = List.copyOf(tongues);
        links = List.copyOf(links);
    }

    /**
     * The company's own picture of its name, in the place of the icon and the page's name; paths below the top of the site.
     *
     * @param dark the same for the dark; null where the one does for both
     */
    public record Logo(String path, @Nullable String dark) {}

    /**
     * How the page writes times, so that it can write them again for its reader's zone.
     *
     * @param zone such as {@code Europe/Lisbon}
     * @param note says that all times are in it
     * @param own says the same of the reader's zone, whose name has the place {@code {0}}
     * @param show leads to the other zone, whose name has the place {@code {0}}
     * @param forms how moments, hours, moments without their distance from UTC, dates and distances from UTC are written, and
     *     the months, parted by strokes
     */
    public record Clock(String zone, String note, String own, String show, String forms) {}

    /**
     * A link at the top or the foot.
     *
     * @param href complete, ready to be used on the page
     * @param here whether it leads to this page
     * @param language of what it leads to, where that is not the page's
     */
    public record NavLink(
            String label,
            String href,
            boolean here,
            @Nullable String language) {}

    /**
     * The way to the same page in a language.
     *
     * @param name of the language, in it
     * @param href complete, ready to be used on the page
     * @param here whether it is the language of this page
     * @param address the whole address; null for a page that not every language has
     */
    public record Tongue(
            String language,
            String direction,
            String name,
            String href,
            boolean here,
            @Nullable String address) {}
}
