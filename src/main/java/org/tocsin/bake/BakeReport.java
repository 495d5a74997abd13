package org.tocsin.bake;

import java.util.List;
import org.tocsin.problem.Problem;

/**
 * What one bake did.
 *
 * @param pages typed pages rendered
 * @param files assets and other files handed over
 * @param proseConverted AsciiDoc files that Asciidoctor converted for this bakery so far; 0 means that it never started
 * @param proseFromCache AsciiDoc files that the render cache answered for this bakery so far
 * @param problems in prose and templates, sorted; where there is one, the output is not whole and must not be published
 */
public record BakeReport(int pages, int files, int proseConverted, int proseFromCache, List<Problem> problems) {
    public BakeReport {
        problems = List.copyOf(problems);
    }
}
