package org.tocsin.site.status.calendar;

import java.util.List;

/**
 * The lines of a calendar before they are folded.
 *
 * @param lines each {@code NAME;parameters:value}, its value escaped
 */
record ContentLines(List<String> lines) {
    private static final int LONGEST_LINE = 75;

    ContentLines {
        lines = List.copyOf(lines);
    }

    /** Text as it may stand in a value; characters that no calendar may hold are left out. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append("\\n");
            } else if (c == '\\' || c == ';' || c == ',') {
                out.append('\\').append(c);
            } else if (c == '\t' || (c >= ' ' && c != 0x7f)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The whole file: lines of at most 75 bytes in UTF-8, longer ones folded between characters. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            int bytes = 0;
            for (int i = 0; i < line.length(); ) {
                int character = line.codePointAt(i);
                int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
                if (bytes + size > LONGEST_LINE) {
                    out.append("\r\n ");
                    bytes = 1;
                }
                out.appendCodePoint(character);
                bytes += size;
                i += Character.charCount(character);
            }
            out.append("\r\n");
        }
        return out.toString();
    }
}
