package org.tocsin.site.desk;

import java.util.List;

/**
 * The past of a page, in a line below its title.
 *
 * @param latest what one reads
 * @param history every version
 * @param last some of the last, the latest among them
 */
public record Lineage(VersionRow latest, Way history, List<VersionRow> last) {
    public Lineage {
        last = List.copyOf(last);
    }
}
