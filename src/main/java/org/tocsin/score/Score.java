package org.tocsin.score;

import java.util.List;
import java.util.OptionalInt;

/**
 * Conduct held against what the records expect.
 *
 * @param results in the order of the groups, within them by when they are due
 */
public record Score(List<Result> results) {
    public Score {
        results = List.copyOf(results);
    }

    /** The results of one group. */
    public List<Result> of(Group group) {
        return results.stream()
                .filter(result -> result.expectation().group() == group)
                .toList();
    }

    /**
     * How much of what was exercised was met, in percent, rounded down; empty where nothing was exercised.
     *
     * <p>What is met counts whole; what is late loses evenly, until nothing is left when it comes at twice its time.
     */
    public OptionalInt percent() {
        return Weighing.percent(results);
    }

    /** The same for one group. */
    public OptionalInt percent(Group group) {
        return Weighing.percent(of(group));
    }
}
