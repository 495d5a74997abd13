package org.tocsin.problem;

import java.util.List;

/** Problems for a person at a terminal: the place, the line with a marker, what was expected, how to fix it. */
public final class TextPrinter implements ProblemPrinter {
    private static final int LONGEST_SHOWN = 160;

    @Override
    public String print(List<Problem> problems, SourceLines lines) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            one(problem, lines, out);
            out.append('\n');
        }
        return out.append(summary(problems)).append('\n').toString();
    }

    private static void one(Problem problem, SourceLines lines, StringBuilder out) {
        Place place = problem.place();
        out.append(Controls.visible(place.toString()))
                .append(": ")
                .append(problem.level().word())
                .append(": ");
        out.append(Controls.visible(problem.message()))
                .append(" [")
                .append(problem.rule())
                .append("]\n");
        if (place.line() > 0) {
            lines.line(place.file(), place.line()).ifPresent(line -> marked(line, place, out));
        }
        if (!problem.expected().isEmpty()) {
            out.append("  expected: ")
                    .append(Controls.visible(problem.expected()))
                    .append('\n');
        }
        out.append("  fix: ").append(Controls.visible(problem.fix())).append('\n');
    }

    private static void marked(String line, Place place, StringBuilder out) {
        int start = Math.max(0, place.column() - 1);
        int from = start < LONGEST_SHOWN ? 0 : start - LONGEST_SHOWN / 2;
        int to = Math.min(line.length(), from + LONGEST_SHOWN);
        if (from > line.length()) {
            return;
        }
        String shown = Controls.visible(line.substring(from, to));
        out.append(String.format(java.util.Locale.ROOT, "%5d | ", place.line()))
                .append(shown)
                .append('\n');
        if (place.column() > 0) {
            int length = Math.max(1, Math.min(place.length(), shown.length() - (start - from)));
            out.append("      | ")
                    .append(" ".repeat(start - from))
                    .append("^".repeat(length))
                    .append('\n');
        }
    }

    private static String summary(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        if (problems.isEmpty()) {
            return "No problems found.";
        }
        return count(errors, "error") + ", " + count(warnings, "warning") + ".";
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
