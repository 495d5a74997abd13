package org.tocsin.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files in two forms, one that a rule accepts and one that it refuses.
 *
 * <p>They are written once: {@code «good|bad»} marks where they differ, and {@code «text»} marks the place that the
 * problem names where that is not the first difference; {@code «»} is such a place without text.
 *
 * @param marked text with marks, by repository path
 * @param elsewhere where the problem is when it is in a file of the surroundings; else empty
 */
public record Example(Map<String, String> marked, String elsewhere) {
    private static final Pattern MARK = Pattern.compile("«([^«»|]*)(\\|([^«»]*))?»");
    private static final String INCIDENT = "incidents/2026/2026-11-03-cards-declined/incident.yaml";

    /** One file. */
    static Example of(String path, String marked) {
        return new Example(Map.of(path, marked), "");
    }

    /** The record of one incident. */
    static Example incident(String marked) {
        return of(INCIDENT, marked);
    }

    /** The same file, accepted under one path and refused, as a whole, under another. */
    static Example moved(String text, String accepted, String refused) {
        return new Example(Map.of("«" + accepted + "|" + refused + "»", text), "");
    }

    /** The same with one more file. */
    Example and(String path, String text) {
        Map<String, String> files = new LinkedHashMap<>(marked);
        files.put(path, text);
        return new Example(files, elsewhere);
    }

    /** The same, when the problem is in a file that stays as it is: its path, and the text before the place. */
    Example at(String path, String before) {
        return new Example(marked, path + "#" + before);
    }

    /** The files that keep to the rule, by path. */
    public Map<String, String> accepted() {
        return each(1);
    }

    /** The files of which one breaks the rule, by path. */
    public Map<String, String> refused() {
        return each(3);
    }

    private Map<String, String> each(int side) {
        Map<String, String> files = new LinkedHashMap<>();
        marked.forEach((path, text) -> files.put(side(path, side), side(text, side)));
        return files;
    }

    private static String side(String text, int side) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(chosen(mark, side)));
    }

    private static String chosen(java.util.regex.MatchResult mark, int side) {
        return mark.group(2) == null ? mark.group(1) : mark.group(side);
    }

    /** Where in the refused files the problem is, as {@code path:line:column}, or as a path where the whole file is meant. */
    public String place() {
        if (!elsewhere.isEmpty()) {
            return elsewhere;
        }
        String difference = "";
        for (String path : marked.keySet()) {
            if (path.contains("«")) {
                return side(path, 3);
            }
        }
        for (Map.Entry<String, String> file : marked.entrySet()) {
            Matcher mark = MARK.matcher(file.getValue());
            while (mark.find()) {
                String before = side(file.getValue().substring(0, mark.start()), 3);
                if (mark.group(2) == null) {
                    return place(file.getKey(), before);
                }
                difference = difference.isEmpty() ? place(file.getKey(), before) : difference;
            }
        }
        return difference;
    }

    private static String place(String path, String before) {
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return path + ":" + line + ":" + (before.length() - before.lastIndexOf('\n'));
    }
}
