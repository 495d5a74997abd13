package org.tocsin.bake;

import java.util.List;
import org.tocsin.problem.Problem;

/**
 * What one bake did.
 *
 * @param pages typed pages rendered
 * @param files assets and other files handed over
 * @param prose how much of it was rendered for this bakery so far
 * @param problems in prose and templates, sorted; where there is one, the output is not whole and must not be published
 */
public record BakeReport(int pages, int files, RenderCount prose, List<Problem> problems) {
    public BakeReport {
        problems = List.copyOf(problems);
    }
}
