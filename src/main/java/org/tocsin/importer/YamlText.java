package org.tocsin.importer;

import java.util.regex.Pattern;

/**
 * Scalars of YAML as text: plain where no reader could take them for anything else, literal blocks for prose, double
 * quotes for the rest.
 */
final class YamlText {
    private static final int LONGEST_QUOTED_PROSE = 60;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 _./()'+-]*");
    private static final Pattern OTHER_TYPE =
            Pattern.compile("(?i)(y|n|yes|no|on|off|true|false|null|\\.nan|\\.inf|[0-9a-f]+|0x.*|[0-9].*)");

    private YamlText() {}

    /** A value that stays on its line. */
    static String scalar(String value) {
        var plain = PLAIN.matcher(value).matches()
                && !value.endsWith(" ")
                && !OTHER_TYPE.matcher(value).matches();
        return plain ? value : quoted(value);
    }

    /** A text, as a literal block when it has several lines or is long; lines of the block stand {@code indent} deep. */
    static String text(String value, int indent) {
        var prose = value.contains("\n") || value.length() > LONGEST_QUOTED_PROSE;
        if (!prose) {
            return scalar(value);
        }
        if (!fitsLiteralBlock(value)) {
            return quoted(value);
        }
        var block = new StringBuilder("|");
        if (value.startsWith(" ") || value.startsWith("\n")) {
            block.append(2);
        }
        block.append(value.endsWith("\n") ? "" : "-");
        for (var line : (Iterable<String>) value.lines()::iterator) {
            block.append('\n');
            if (!line.isEmpty()) {
                block.append(" ".repeat(indent)).append(line);
            }
        }
        return block.toString();
    }

    private static boolean fitsLiteralBlock(String value) {
        return value.chars().allMatch(c -> c == '\n' || isPrintable(c))
                && !value.endsWith("\n\n")
                && !value.equals("\n")
                && value.lines().noneMatch(line -> !line.isEmpty() && line.isBlank());
    }

    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(isPrintable(c) ? String.valueOf(c) : "\\u%04X".formatted((int) c));
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether YAML lets it stand as it is, and no reader takes it for the end of a line. */
    private static boolean isPrintable(int c) {
        return (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c <= 0xFFFD && c != 0x2028 && c != 0x2029 && c != 0xFEFF);
    }
}
