package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people did, held against the policy.
 *
 * @param percent {@code 82 %}; a dash where nothing was exercised
 * @param counts how many expectations came out how, in one line
 */
public record Scored(String percent, String counts, List<Group> groups) {
    public Scored {
        groups = List.copyOf(groups);
    }

    /**
     * One kind of expectations.
     *
     * @param percent likewise
     */
    public record Group(String heading, String percent, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One expectation and what came of it.
     *
     * @param critical whether it counts three times
     * @param clause leads to where the records ask for it
     * @param says what stands there
     * @param due counted from the trigger: {@code within 15 min}; empty where no time is set
     * @param seen when it came, counted likewise; empty where nothing did
     * @param by who did it; null for nobody in particular
     * @param verdict with how late it was
     * @param remark empty where there is nothing to add
     */
    public record Line(
            String words,
            boolean critical,
            Way clause,
            String says,
            String due,
            String seen,
            @Nullable Way by,
            Tag verdict,
            String remark) {}
}
