package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.status.EventPage.Way;

/**
 * The way to every month.
 *
 * @param years newest first
 * @param services the way to the history of each service, in the order of the site
 */
public record HistoryPage(
        PagePath path,
        Frame frame,
        String title,
        String lede,
        List<Year> years,
        String servicesHeading,
        List<Way> services)
        implements Page {
    public HistoryPage {
        years = List.copyOf(years);
        services = List.copyOf(services);
    }

    @Override
    public String template() {
        return "status/history.ftlh";
    }

    /** A year and its months, newest first. */
    public record Year(String number, List<Month> months) {
        public Year {
            months = List.copyOf(months);
        }
    }

    /**
     * A month and how many entries it has.
     *
     * @param href below the top of the site; null for a month without a page
     */
    public record Month(String name, String count, @Nullable String href) {}
}
