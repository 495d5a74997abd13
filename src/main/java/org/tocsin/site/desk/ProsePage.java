package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Heading;
import org.tocsin.site.Html;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * A page of prose: a playbook, a postmortem, a page of the handbook.
 *
 * @param kind {@code playbook}, {@code postmortem}, {@code handbook} or {@code drill}
 * @param contents its sections
 * @param lastDrill of the process that a playbook is for; null where there was none, and on all other pages
 */
public record ProsePage(
        PagePath path,
        Frame frame,
        String kind,
        String title,
        List<Fact> facts,
        List<Heading> contents,
        Html body,
        @Nullable LastDrill lastDrill)
        implements Page {
    public ProsePage {
        facts = List.copyOf(facts);
        contents = List.copyOf(contents);
    }

    @Override
    public String template() {
        return "desk/prose.ftlh";
    }
}
