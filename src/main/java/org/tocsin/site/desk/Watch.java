package org.tocsin.site.desk;

import java.util.List;

/**
 * Who is reached in one part, now and next.
 *
 * @param then who else holds the part, in the order they are asked when nobody answers
 * @param soon what begins today, and the one after
 * @param later the rest of the time that is looked at
 */
public record Watch(Way part, List<Way> then, List<Turn> soon, List<Turn> later) {
    public Watch {
        then = List.copyOf(then);
        soon = List.copyOf(soon);
        later = List.copyOf(later);
    }
}
