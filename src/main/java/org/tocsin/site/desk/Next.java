package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * What an open incident's policy calls for next.
 *
 * @param at null when every step has passed
 * @param distance {@code in 40 min}
 * @param condition on what it depends; empty when on nothing
 * @param tell whom
 * @param holders who holds the roles among them, in the order they are asked
 * @param approval null when nothing needs approval
 * @param action what they are to do; empty where the policy does not say
 */
public record Next(
        @Nullable Moment at,
        String distance,
        String condition,
        List<Way> tell,
        String holders,
        @Nullable Approval approval,
        String action) {
    public Next {
        tell = List.copyOf(tell);
    }
}
