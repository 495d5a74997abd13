package org.tocsin.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A messages file: {@code key = text} on each line, {@code #} before a comment, and nothing else.
 *
 * <p>{@code \}{@code u2066} and the like stand for the character of that number, since some cannot be seen; no other
 * character is special.
 *
 * @param entries in the file's order
 * @param unreadable lines, 1-based, that are none of these
 */
public record WordingFile(List<Entry> entries, List<Integer> unreadable) {
    public WordingFile {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * One key and its text.
     *
     * @param line 1-based
     */
    public record Entry(String key, String text, int line) {}

    /** Reads the lines of a file. */
    public static WordingFile parse(String lines) {
        List<Entry> entries = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        int line = 0;
        for (String text : lines.split("\r?\n", -1)) {
            line++;
            String stripped = text.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            int sign = stripped.indexOf('=');
            if (sign <= 0) {
                unreadable.add(line);
            } else {
                String key = stripped.substring(0, sign).strip();
                entries.add(
                        new Entry(key, unescaped(stripped.substring(sign + 1).strip()), line));
            }
        }
        return new WordingFile(entries, unreadable);
    }

    private static String unescaped(String text) {
        int at = text.indexOf("\\u");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (; at >= 0; at = text.indexOf("\\u", at + 2)) {
            if (at + 6 <= text.length() && text.substring(at + 2, at + 6).matches("[0-9A-Fa-f]{4}")) {
                out.append(text, done, at).append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                done = at + 6;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    /** The text of each key; of a key that stands twice, the later. */
    public Map<String, String> byKey() {
        Map<String, String> byKey = new HashMap<>();
        entries.forEach(entry -> byKey.put(entry.key(), entry.text()));
        return byKey;
    }
}
