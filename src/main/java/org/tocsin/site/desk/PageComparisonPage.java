package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.compare.SourceLine;
import org.tocsin.site.desk.compare.Stretch;

/**
 * Two versions of a page, as what one reads and as source.
 *
 * @param inWords how much changed in what one reads
 * @param words empty where either cannot be rendered, or nothing that one reads changed
 * @param source empty where nothing changed, or either is not here
 */
public record PageComparisonPage(
        PagePath path,
        Frame frame,
        Way page,
        Way history,
        VersionRow older,
        VersionRow newer,
        String inWords,
        List<Stretch> words,
        List<SourceLine> source)
        implements Page {
    static final String TEMPLATE = "desk/page-comparison.ftlh";

    public PageComparisonPage {
        words = List.copyOf(words);
        source = List.copyOf(source);
    }

    @Override
    public String template() {
        return TEMPLATE;
    }
}
