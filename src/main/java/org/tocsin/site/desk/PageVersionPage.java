package org.tocsin.site.desk;

import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * A page as one commit left it.
 *
 * @param current the page as it is today
 * @param replaced how often it was since
 * @param title as it was then
 * @param body null where it cannot be rendered
 * @param source shown where it cannot be rendered; empty where it can, or is not here
 * @param sinceThen what changed until today; null where it is the latest, or nobody compared them
 */
public record PageVersionPage(
        PagePath path,
        Frame frame,
        VersionRow version,
        Way current,
        Way history,
        int replaced,
        String title,
        @Nullable Html body,
        String source,
        @Nullable Way sinceThen,
        @Nullable Way earlier,
        @Nullable Way later)
        implements Page {
    static final String TEMPLATE = "desk/page-version.ftlh";

    @Override
    public String template() {
        return TEMPLATE;
    }
}
