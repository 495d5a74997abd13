package org.tocsin.site.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The lines of a calendar before they are folded.
 *
 * @param lines each {@code NAME;parameters:value}, its value escaped
 */
public record ContentLines(List<String> lines) {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int LONGEST_LINE = 75;

    public ContentLines {
        lines = List.copyOf(lines);
    }

    /** {@code 20261103T081200Z}. */
    public static String utc(Instant instant) {
        return UTC.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Text as it may stand in a value; characters that no calendar may hold are left out. */
    public static String escaped(String text) {
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
    public String text() {
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
