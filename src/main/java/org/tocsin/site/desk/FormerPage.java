package org.tocsin.site.desk;

import org.jspecify.annotations.Nullable;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * Stands where a page once stood, for those who come by an old link.
 *
 * @param current where it stands today; null where it is gone
 * @param said what became of it
 */
public record FormerPage(
        PagePath path, Frame frame, String said, @Nullable Way current) implements Page {
    @Override
    public String template() {
        return "desk/page-former.ftlh";
    }
}
