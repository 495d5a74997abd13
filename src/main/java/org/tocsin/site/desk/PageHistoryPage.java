package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * Every version of a page.
 *
 * @param page as it is today
 * @param known how far back its past is known, in words; empty where it is known to its beginning
 * @param anyTwo where any two are compared; null where there are fewer than three
 */
public record PageHistoryPage(
        PagePath path,
        Frame frame,
        Way page,
        String known,
        List<VersionRow> versions,
        @Nullable Way anyTwo) implements Page {
    public PageHistoryPage {
        versions = List.copyOf(versions);
    }

    @Override
    public String template() {
        return "desk/page-history.ftlh";
    }
}
