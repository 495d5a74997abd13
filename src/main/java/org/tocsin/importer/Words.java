package org.tocsin.importer;

import java.util.regex.Pattern;

/** Single lines made of texts that may hold line breaks and Markdown links. */
public final class Words {
    private static final int LONGEST_LINE = 300;
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]*)[^)]*\\)");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

    private Words() {}

    /** The text on one line of at most 300 characters, links written out as {@code text (address)}. */
    public static String line(String text) {
        var line = LINK.matcher(text).replaceAll("$1 ($2)").strip().replaceAll("\\s+", " ");
        return shortened(line, LONGEST_LINE);
    }

    /** The text itself, or as many whole words of it as fit before an ellipsis. */
    public static String shortened(String line, int longest) {
        if (line.length() <= longest) {
            return line;
        }
        var cut = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, cut > longest / 2 ? cut : longest - 1) + "…";
    }

    /** The address when it is one of the web, else nothing. */
    public static String link(String address) {
        return WEB_ADDRESS.matcher(address).matches() ? address : "";
    }
}
