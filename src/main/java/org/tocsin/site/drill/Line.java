package org.tocsin.site.drill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the events list as the facilitator reads it: what is said in any case, or the help for when it does not work.
 *
 * @param since the start, such as {@code 0:08}
 * @param clock that is played
 * @param number of the event, for help that which it belongs to
 * @param text to be said, word for word
 * @param given null for help
 * @param unless what has not been seen, for help; empty for what is said in any case
 */
public record Line(
        String since,
        String clock,
        int number,
        String text,
        @Nullable Given given,
        String unless) {
    /**
     * To whom it goes, and what follows.
     *
     * @param how it reaches players, in words: {@code customer report}
     * @param checks what of the scorecard it serves, in words
     * @param decision what has to be decided; null for nothing
     */
    public record Given(
            String how,
            String role,
            String name,
            String expected,
            List<String> checks,
            @Nullable String decision) {
        public Given {
            checks = List.copyOf(checks);
        }
    }
}
