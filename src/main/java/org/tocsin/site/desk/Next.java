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
 * @param tell which parts; where every step has passed, whom to go on calling
 * @param people whom that reaches at that instant
 * @param then who follows in the order asked, when none of them answers
 * @param unreached whether it reaches nobody and nothing
 * @param approval null when nothing needs approval
 * @param approving who may approve it at that instant; empty where nobody is named
 * @param action what they are to do; empty where the policy does not say
 */
public record Next(
        @Nullable Moment at,
        String distance,
        String condition,
        List<Way> tell,
        List<Turn.Callee> people,
        List<Way> then,
        boolean unreached,
        @Nullable Approval approval,
        String approving,
        String action) {
    public Next {
        tell = List.copyOf(tell);
        people = List.copyOf(people);
        then = List.copyOf(then);
    }
}
