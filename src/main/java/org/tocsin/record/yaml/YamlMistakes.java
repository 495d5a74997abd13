package org.tocsin.record.yaml;

import java.util.Locale;
import java.util.Optional;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.source.SourceText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in plain words what SnakeYAML found wrong. */
final class YamlMistakes {
    private YamlMistakes() {}

    static Problem explain(SourceText source, YAMLException e) {
        if (e instanceof ReaderException reader) {
            return unprintable(source, reader);
        }
        if (!(e instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
            return Problem.error(
                    "yaml-syntax",
                    Place.of(source.path()),
                    "the file cannot be read as YAML: " + e.getMessage(),
                    "YAML",
                    "Compare the file with a record that works.");
        }
        Mark mark = marked.getProblemMark();
        Place place = Place.of(source.path(), mark.getLine() + 1, mark.getColumn() + 1);
        String said = marked.getProblem() == null ? "" : marked.getProblem();
        if (indentedByTab(source, place.line()) || (said.contains("\\t") && holdsTab(source, place.line()))) {
            return tab(source, place);
        }
        if (reserved(source, mark)) {
            return syntax(
                    place,
                    "a value cannot begin with this sign",
                    "letters, digits, or a text in quotes",
                    "Put the whole value in double quotes.");
        }
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("mapping values are not allowed")) {
            return syntax(
                    place,
                    "there is a second `: ` in this line",
                    "one name and one value",
                    "Put the value in double quotes: it holds a colon followed by a space.");
        }
        if (lower.contains("could not find expected ':'")) {
            return syntax(
                    place,
                    "a line above has no `:` after its name, or its text is not indented",
                    "`name: value`",
                    "Write a colon and a space after the name; indent continued text under `name: |`.");
        }
        if (lower.contains("expected <block end>")) {
            return syntax(
                    place,
                    "this line is indented differently from the lines it belongs to",
                    "fields of one group in one column",
                    "Indent it with as many spaces as the line above it in the same group.");
        }
        if (lower.contains("found unexpected") || lower.contains("expected ',' or")) {
            return syntax(
                    opening(source, marked).orElse(place),
                    "a quote or bracket that was opened is not closed",
                    "a closing quote or bracket",
                    "Close it, or take the opening one away.");
        }
        return syntax(
                place,
                "this is not valid YAML: " + said,
                "`name: value`",
                "Put text with special characters in quotes.");
    }

    private static Problem syntax(Place place, String message, String expected, String fix) {
        return Problem.error("yaml-syntax", place, message, expected, fix);
    }

    /** Where the quote or bracket was opened: the end of the file, where it was missed, helps nobody. */
    private static Optional<Place> opening(SourceText source, MarkedYAMLException e) {
        return Optional.ofNullable(e.getContextMark())
                .map(mark -> Place.of(source.path(), mark.getLine() + 1, mark.getColumn() + 1));
    }

    /** Whether a sign stands here that YAML keeps for itself. */
    private static boolean reserved(SourceText source, Mark mark) {
        return source.line(mark.getLine() + 1)
                .filter(text -> mark.getColumn() < text.length() && "@`%".indexOf(text.charAt(mark.getColumn())) >= 0)
                .isPresent();
    }

    private static boolean holdsTab(SourceText source, int line) {
        return source.line(line).filter(text -> text.indexOf('\t') >= 0).isPresent();
    }

    private static boolean indentedByTab(SourceText source, int line) {
        return source.line(line)
                .map(text ->
                        text.substring(0, text.length() - text.stripLeading().length())
                                        .indexOf('\t')
                                >= 0)
                .orElse(false);
    }

    private static Problem tab(SourceText source, Place place) {
        int column =
                source.line(place.line()).map(text -> text.indexOf('\t') + 1).orElse(0);
        return Problem.error(
                "yaml-tab",
                column > 0 ? Place.of(source.path(), place.line(), column) : place,
                "a tab stands where only spaces may",
                "spaces",
                "Replace the tab by spaces, two for each level.");
    }

    private static Problem unprintable(SourceText source, ReaderException e) {
        int line = 1;
        int column = 1;
        int at = Math.min(e.getPosition(), source.text().length());
        for (int i = 0; i < at; i++) {
            boolean newLine = source.text().charAt(i) == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        return Problem.error(
                "yaml-control-character",
                Place.of(source.path(), line, column),
                String.format(Locale.ROOT, "an invisible character (U+%04X) stands here", e.getCodePoint()),
                "letters, digits, signs and spaces",
                "Delete it; it often comes along when text is copied from another program.");
    }
}
