package org.tocsin.site.status;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * The first sentence alone, to be shown in a frame on pages of others; its links open beside them.
 *
 * @param policy what a browser may load on it
 * @param style where the style sheet stands, ready to be used
 * @param home the address of the status page
 * @param open what is open: incidents, then maintenance under way
 */
public record EmbedPage(
        PagePath path,
        String language,
        String direction,
        String title,
        String policy,
        String style,
        String home,
        Answer answer,
        List<Item> open,
        String more)
        implements Page {
    public EmbedPage {
        open = List.copyOf(open);
    }

    @Override
    public String template() {
        return "status/embed.ftlh";
    }

    /**
     * Something that is open.
     *
     * @param stands where it stands
     * @param href complete, ready to be used on any page
     */
    public record Item(Mark stands, String title, String href) {}
}
