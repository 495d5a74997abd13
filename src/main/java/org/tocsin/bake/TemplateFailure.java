package org.tocsin.bake;

import org.jbake.template.RenderingException;
import org.tocsin.problem.Problem;

/** A page that its template could not show, as a problem in that template. */
final class TemplateFailure extends RenderingException {
    private final Problem problem;

    TemplateFailure(Problem problem) {
        super(problem.place() + ": " + problem.message());
        this.problem = problem;
    }

    TemplateFailure(Problem problem, Throwable cause) {
        super(problem.place() + ": " + problem.message(), cause);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
