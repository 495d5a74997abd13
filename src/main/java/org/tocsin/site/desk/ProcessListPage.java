package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Every business process, most critical first. */
public record ProcessListPage(Frame frame, List<Row> rows) implements Page {
    public ProcessListPage {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "desk/processes.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.PROCESSES);
    }

    /** A process in the list. */
    public record Row(Way process, Tag criticality, String platform, Way owner, String objective) {}
}
