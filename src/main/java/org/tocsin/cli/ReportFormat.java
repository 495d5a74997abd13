package org.tocsin.cli;

import org.tocsin.problem.GithubPrinter;
import org.tocsin.problem.JsonPrinter;
import org.tocsin.problem.ProblemPrinter;
import org.tocsin.problem.SarifPrinter;
import org.tocsin.problem.TextPrinter;

/** For whom problems are printed. */
enum ReportFormat {
    TEXT,
    GITHUB,
    JSON,
    SARIF;

    ProblemPrinter printer() {
        return switch (this) {
            case TEXT -> new TextPrinter();
            case GITHUB -> new GithubPrinter();
            case JSON -> new JsonPrinter();
            case SARIF -> new SarifPrinter();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
