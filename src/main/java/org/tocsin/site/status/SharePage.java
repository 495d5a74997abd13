package org.tocsin.site.status;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * How the status can be shown on pages of others, with what to copy.
 *
 * @param copy on the button beside each
 * @param copied on the button once it has worked
 * @param badges every badge there is
 */
public record SharePage(
        PagePath path,
        Frame frame,
        String title,
        String lede,
        List<Way> ways,
        String copy,
        String copied,
        String badgesHeading,
        List<Badge> badges)
        implements Page {
    public SharePage {
        ways = List.copyOf(ways);
        badges = List.copyOf(badges);
    }

    @Override
    public String template() {
        return "status/share.ftlh";
    }

    /**
     * A way to show it.
     *
     * @param code to be copied
     * @param notes one sentence each
     */
    public record Way(String heading, String code, List<String> notes) {
        public Way {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A badge.
     *
     * @param about what it tells of
     * @param src below the top of the site
     */
    public record Badge(String about, String src) {}
}
