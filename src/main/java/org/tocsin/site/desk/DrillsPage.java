package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * What was practised and what came of it.
 *
 * @param gaps those that are open, the one due first at the beginning
 * @param held newest first
 */
public record DrillsPage(Frame frame, List<GapRow> gaps, List<DrillRow> held) implements Page {
    public DrillsPage {
        gaps = List.copyOf(gaps);
        held = List.copyOf(held);
    }

    @Override
    public String template() {
        return "desk/drills.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.DRILLS);
    }
}
