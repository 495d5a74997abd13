package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Availability by month, and whether what was promised was kept. */
public record UptimePage(
        Frame frame, String title, String lede, String monthHeading, List<Table> tables, String counted, String budget)
        implements Page {
    public UptimePage {
        tables = List.copyOf(tables);
    }

    @Override
    public String template() {
        return "status/uptime.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath("uptime/index.html");
    }

    /** The components of one group beside each other. */
    public record Table(String name, List<Column> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A component.
     *
     * @param href below the top of the site
     * @param target what was promised; null where nothing was
     */
    public record Column(String name, String href, @Nullable String target) {}

    /** A month, with a cell for each component. */
    public record Row(String month, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A component in a month.
     *
     * @param result whether the target was met; null where nothing was promised or measured
     * @param budget what is left of it in the month that runs; null in others
     */
    public record Cell(
            String percentage,
            @Nullable Mark result,
            @Nullable String budget) {}
}
