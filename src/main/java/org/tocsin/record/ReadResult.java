package org.tocsin.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.problem.Problem;

/**
 * What reading a repository gave.
 *
 * @param records null when a file that others depend on could not be read; incidents that could not are left out
 * @param problems what reading found, sorted
 */
public record ReadResult(@Nullable Records records, List<Problem> problems) {
    public ReadResult {
        problems = problems.stream().sorted().toList();
    }
}
