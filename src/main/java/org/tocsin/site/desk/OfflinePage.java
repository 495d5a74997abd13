package org.tocsin.site.desk;

import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.offline.OfflineCopy;

/** Where a reader sees what the browser keeps of the desk; the page knows nothing of it itself. */
public record OfflinePage(Frame frame) implements Page {
    @Override
    public String template() {
        return "desk/offline.ftlh";
    }

    @Override
    public PagePath path() {
        return OfflineCopy.PAGE;
    }
}
