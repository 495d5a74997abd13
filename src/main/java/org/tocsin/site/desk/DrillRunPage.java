package org.tocsin.site.desk;

import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Where a facilitator opens the pack of a drill and runs it; the page knows nothing of any drill itself. */
public record DrillRunPage(Frame frame) implements Page {
    @Override
    public String template() {
        return "desk/drill-run.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.DRILL_RUN);
    }
}
