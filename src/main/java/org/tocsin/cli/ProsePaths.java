package org.tocsin.cli;

import java.util.List;
import org.tocsin.site.CustomerProse;
import org.tocsin.source.SourceTree;

/** The AsciiDoc files a build is going to need, told by their paths, so that rendering starts before records are read. */
final class ProsePaths {
    private ProsePaths() {}

    static List<String> of(SourceTree tree, SiteChoice choice) {
        return tree.paths().stream()
                .filter(path -> path.endsWith(".adoc")
                        && (path.startsWith("content/") || path.startsWith("incidents/"))
                        && path.charAt(path.lastIndexOf('/') + 1) != '_')
                .filter(path -> choice == SiteChoice.ALL || CustomerProse.isForCustomers(path) == choice.status())
                .toList();
    }
}
