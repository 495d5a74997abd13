package org.tocsin.site.desk;

import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** What a server shows for an address that leads nowhere. */
public record MissingPage(Frame frame) implements Page {
    @Override
    public String template() {
        return "desk/missing.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath("404.html");
    }
}
