package org.tocsin.site.status;

import org.tocsin.site.Html;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * A page of plain prose, such as how incidents are reported.
 *
 * @param lede one line; empty where the file has none
 */
public record ProsePage(PagePath path, Frame frame, String title, String lede, Html body) implements Page {
    @Override
    public String template() {
        return "status/prose.ftlh";
    }
}
