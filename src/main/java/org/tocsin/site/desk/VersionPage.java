package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * One version of the escalation: what it changed, and what it can be compared with.
 *
 * @param earlier the version before it; null for the oldest that is known
 * @param later the version after it; null for the latest
 * @param comparisons with the latest first, then with others, newest first
 */
public record VersionPage(
        Frame frame,
        PagePath path,
        VersionsPage.Row version,
        @Nullable Way earlier,
        @Nullable Way later,
        List<Way> comparisons)
        implements Page {
    public VersionPage {
        comparisons = List.copyOf(comparisons);
    }

    @Override
    public String template() {
        return "desk/version.ftlh";
    }
}
