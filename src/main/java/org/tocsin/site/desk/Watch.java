package org.tocsin.site.desk;

import java.util.List;

/**
 * Who is reached in one part, now and next.
 *
 * @param soon what begins before the end of tomorrow
 * @param later the rest of the time that is looked at
 */
public record Watch(Way part, List<Turn> soon, List<Turn> later) {
    public Watch {
        soon = List.copyOf(soon);
        later = List.copyOf(later);
    }
}
