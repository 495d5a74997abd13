package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * What happened in one month.
 *
 * @param entries newest first
 * @param earlier the nearest earlier month with a page; null for the first
 * @param later the nearest later month with a page; null for the last
 */
public record MonthPage(
        PagePath path,
        Frame frame,
        String title,
        String count,
        List<Entry> entries,
        @Nullable Turn earlier,
        @Nullable Turn later,
        String allMonths)
        implements Page {
    public MonthPage {
        entries = List.copyOf(entries);
    }

    @Override
    public String template() {
        return "status/month.ftlh";
    }

    /** Words that lead to another month, by its folder below the top of the site. */
    public record Turn(String label, String href) {}
}
