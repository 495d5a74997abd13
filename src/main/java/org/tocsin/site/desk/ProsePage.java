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
 * @param language BCP 47 tag of the title and the text; what stands around them is English
 * @param contents its sections
 * @param lineage its past; null where it was never committed
 * @param lastDrill of the process that a playbook is for; null where there was none, and on all other pages
 * @param uses incidents and drills that a playbook was used in, newest first; empty on all other pages
 * @param openGaps what those drills showed and nobody has closed; empty on all other pages
 */
public record ProsePage(
        PagePath path,
        Frame frame,
        String kind,
        String title,
        String language,
        List<Fact> facts,
        List<Heading> contents,
        Html body,
        @Nullable Lineage lineage,
        @Nullable LastDrill lastDrill,
        List<PlaybookUse> uses,
        List<GapRow> openGaps)
        implements Page {
    public ProsePage {
        facts = List.copyOf(facts);
        contents = List.copyOf(contents);
        uses = List.copyOf(uses);
        openGaps = List.copyOf(openGaps);
    }

    @Override
    public String template() {
        return "desk/prose.ftlh";
    }
}
