package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * Where a reader chooses two versions of a page to compare; a script does it.
 *
 * @param versions newest first, each by what a reader chooses it by
 */
public record AnyTwoPage(PagePath path, Frame frame, Way page, Way history, List<Choice> versions) implements Page {
    public AnyTwoPage {
        versions = List.copyOf(versions);
    }

    @Override
    public String template() {
        return "desk/page-any-two.ftlh";
    }

    /** A version to choose. */
    public record Choice(String brief, String words) {}
}
