package org.tocsin.record.yaml;

import org.tocsin.source.SourceText;

/**
 * Where in a file one character of a text stands; line and column are 1-based.
 *
 * <p>Blanks and line ends of a text may be folded, indented and escaped in the file, but its other characters stand
 * there in the same order, so that counting them finds the place in every style YAML has.
 */
public record ScalarPosition(int line, int column) {
    /**
     * Finds a character of a text in the file it was read from.
     *
     * @param offset into the scalar's text; at a blank, the next character that is none is found
     */
    public static ScalarPosition of(SourceText source, YamlScalar scalar, int offset) {
        int wanted = 0;
        for (int i = 0; i < Math.min(offset, scalar.text().length()); i++) {
            wanted += blank(scalar.text().charAt(i)) ? 0 : 1;
        }
        return new Walk(source.text(), scalar.line(), scalar.column()).to(wanted);
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Goes through the file from the start of a text. */
    private static final class Walk {
        private final String file;
        private int at;
        private int line = 1;
        private int column = 1;

        Walk(String file, int line, int column) {
            this.file = file;
            while (at < file.length() && (this.line < line || this.column < column)) {
                step();
            }
        }

        ScalarPosition to(int wanted) {
            char style = here();
            if (style == '|' || style == '>') {
                int header = line;
                while (at < file.length() && line == header) {
                    step();
                }
            } else if (style == '"' || style == '\'') {
                step();
            }
            int seen = 0;
            while (at < file.length()) {
                int width = style == '"' && here() == '\\' ? escape() : 1;
                boolean counts = width == 1 ? !blank(here()) : !blankEscape();
                if (counts && seen++ == wanted) {
                    break;
                }
                boolean doubled = style == '\'' && here() == '\'';
                for (int i = 0; i < (doubled ? 2 : width); i++) {
                    step();
                }
            }
            return new ScalarPosition(line, column);
        }

        private char here() {
            return at < file.length() ? file.charAt(at) : ' ';
        }

        private int escape() {
            char kind = at + 1 < file.length() ? file.charAt(at + 1) : ' ';
            return kind == 'x' ? 4 : kind == 'u' ? 6 : kind == 'U' ? 10 : 2;
        }

        /** Whether the escape here stands for a blank, or joins two lines. */
        private boolean blankEscape() {
            return at + 1 < file.length() && " nrt\n\t".indexOf(file.charAt(at + 1)) >= 0;
        }

        private void step() {
            if (at < file.length() && file.charAt(at++) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }
}
