package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Moment;

/**
 * The drill of a process that was held last, and what came after it.
 *
 * @param gaps all that it showed
 * @param changes in the policy, its processes and their vendors since then
 */
public record LastDrill(Way drill, Moment held, List<GapRow> gaps, List<SinceThen> changes) {
    public LastDrill {
        gaps = List.copyOf(gaps);
        changes = List.copyOf(changes);
    }
}
