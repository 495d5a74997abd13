package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.status.Entry.Affected;

/**
 * What happened in one month.
 *
 * @param onlyLabel stands before the choice of one service
 * @param everything stands for all of them
 * @param services those that something touched, in the order of the site; empty where there is nothing to choose
 * @param days newest first; an entry stands under the day it began on where the site is
 * @param earlier the nearest earlier month with a page; null for the first
 * @param later the nearest later month with a page; null for the last
 */
public record MonthPage(
        PagePath path,
        Frame frame,
        String title,
        String count,
        String onlyLabel,
        String everything,
        List<Affected> services,
        List<Day> days,
        @Nullable Turn earlier,
        @Nullable Turn later,
        String allMonths)
        implements Page {
    public MonthPage {
        services = List.copyOf(services);
        days = List.copyOf(days);
    }

    @Override
    public String template() {
        return "status/month.ftlh";
    }

    /** A day on which something began, newest first. */
    public record Day(Moment date, List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }

    /** Words that lead to another month, by its folder below the top of the site. */
    public record Turn(String label, String href) {}
}
