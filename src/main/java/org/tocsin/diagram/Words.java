package org.tocsin.diagram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the words of a diagram may not ask for, told before PlantUML sees them.
 *
 * <p>Its preprocessor reads files, the clock and the machine, and can run for ever; a diagram of a playbook needs none of it.
 */
final class Words {
    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 1000;

    private static final Pattern DIRECTIVE = Pattern.compile("\\s*!.*");
    private static final Pattern LAYOUT = Pattern.compile("\\s*!pragma\\s+layout\\s+smetana\\s*");
    private static final Pattern FUNCTION = Pattern.compile(".*%[A-Za-z_]+[%(\\[].*");
    private static final Pattern FRAME = Pattern.compile("\\s*@(?:start|end|append|pause|unpause)\\w*.*");
    private static final Pattern PICTURE =
            Pattern.compile("(?i).*<img\\b.*|.*\\$sprite\\b.*|\\s*sprite\\s.*|.*<math>.*|.*<latex>.*");

    private Words() {}

    /** The first thing that is refused. */
    static Optional<Outcome.Refused> refused(List<String> lines) {
        if (lines.stream().allMatch(String::isBlank)) {
            return refused(1, "the diagram is empty", "Describe it between the lines that enclose the block.");
        }
        if (lines.size() > MOST_LINES) {
            return refused(
                    MOST_LINES + 1,
                    "the diagram has over " + MOST_LINES + " lines, more than anybody reads at once",
                    "Make two diagrams of it.");
        }
        for (int at = 0; at < lines.size(); at++) {
            Optional<Outcome.Refused> refused = refused(at + 1, lines.get(at));
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private static Optional<Outcome.Refused> refused(int number, String line) {
        if (line.length() > LONGEST_LINE) {
            return refused(number, "the line has over " + LONGEST_LINE + " characters", "Say it in fewer words.");
        }
        if (FRAME.matcher(line).matches()) {
            return refused(
                    number, line.strip() + " is not needed here", "Remove the line; the block encloses the diagram.");
        }
        if (DIRECTIVE.matcher(line).matches() && !LAYOUT.matcher(line).matches()) {
            return refused(
                    number,
                    "PlantUML's preprocessor is switched off: a diagram reads no file and computes nothing",
                    "Write out what is to be drawn.");
        }
        if (FUNCTION.matcher(line).matches()) {
            return refused(
                    number,
                    "PlantUML's functions are switched off, for they read the clock and the machine",
                    "Write out the word; for the sign itself put a space behind it.");
        }
        if (PICTURE.matcher(line).matches()) {
            return refused(number, "a diagram holds no pictures", "Say it in words.");
        }
        return Optional.empty();
    }

    private static Optional<Outcome.Refused> refused(int line, String why, String fix) {
        return Optional.of(new Outcome.Refused(line, why, fix));
    }
}
