package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * What changed between two versions of the escalation.
 */
public record ComparisonPage(
        Frame frame, PagePath path, Way older, Moment olderAt, Way newer, Moment newerAt, List<Told> changes)
        implements Page {
    public ComparisonPage {
        changes = List.copyOf(changes);
    }

    @Override
    public String template() {
        return "desk/comparison.ftlh";
    }
}
