package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * The incidents and maintenances of one year.
 *
 * @param rows newest first
 * @param years the way to every year, newest first
 */
public record IncidentListPage(PagePath path, Frame frame, String title, List<Way> years, List<IncidentRow> rows)
        implements Page {
    public IncidentListPage {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "desk/incidents.ftlh";
    }
}
