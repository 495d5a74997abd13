package org.tocsin.check;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.record.Recorded;

/** The problems one rule finds, under its id. */
final class Findings {
    private final String rule;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Rule rule) {
        this.rule = rule.id();
    }

    /** Adds what stops a build, at a part of a file. */
    void error(Recorded<?> in, String part, String message, String expected, String fix) {
        problems.add(in.error(rule, part, message, expected, fix));
    }

    /** Adds what stops a build, at a place. */
    void error(Place place, String message, String expected, String fix) {
        problems.add(Problem.error(rule, place, message, expected, fix));
    }

    /** Adds what an author may leave, at a part of a file. */
    void warning(Recorded<?> in, String part, String message, String expected, String fix) {
        problems.add(in.warning(rule, part, message, expected, fix));
    }

    /** Adds what an author may leave, at a place. */
    void warning(Place place, String message, String expected, String fix) {
        problems.add(Problem.warning(rule, place, message, expected, fix));
    }

    List<Problem> problems() {
        return problems;
    }
}
