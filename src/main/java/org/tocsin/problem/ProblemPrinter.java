package org.tocsin.problem;

import java.util.List;

/** Turns problems into the words one kind of reader wants. */
@FunctionalInterface
public interface ProblemPrinter {
    /**
     * The whole report.
     *
     * @param problems in the order to print
     * @return text that ends with a line end, or is empty where this form says nothing when all is well
     */
    String print(List<Problem> problems, SourceLines lines);
}
