package org.tocsin.problem;

import java.util.List;

/** Problems as GitHub workflow commands, which show them on the lines of a pull request. */
public final class GithubPrinter implements ProblemPrinter {
    @Override
    public String print(List<Problem> problems, SourceLines lines) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            Place place = problem.place();
            out.append("::").append(problem.level().word()).append(" file=").append(property(place.file()));
            if (place.line() > 0) {
                out.append(",line=").append(place.line());
            }
            if (place.column() > 0) {
                out.append(",col=").append(place.column());
                out.append(",endColumn=").append(place.column() + place.length());
            }
            out.append(",title=").append(property(problem.rule())).append("::");
            out.append(message(words(problem))).append('\n');
        }
        return out.toString();
    }

    /** A workflow command that shows a text and no problem. */
    public static String notice(String title, String text) {
        return "::notice title=" + property(title) + "::" + message(text) + "\n";
    }

    private static String words(Problem problem) {
        String expected = problem.expected().isEmpty() ? "" : "\nExpected: " + problem.expected();
        return problem.message() + expected + "\nFix: " + problem.fix();
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
