package org.tocsin.site.status;

import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** What a server shows for an address that leads nowhere. */
public record MissingPage(Frame frame, String title, String lede, String home, String history) implements Page {
    @Override
    public String template() {
        return "status/missing.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath("404.html");
    }
}
