package org.tocsin.importer.cstate;

import java.util.regex.Pattern;

/** Single lines made of texts that may hold line breaks and Markdown links. */
final class Words {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]*)[^)]*\\)");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

    private Words() {}

    /** The text on one line, links written out as {@code text (address)}. */
    static String line(String text) {
        return LINK.matcher(text).replaceAll("$1 ($2)").strip().replaceAll("\\s+", " ");
    }

    /** The address when it is one of the web, else nothing. */
    static String link(String address) {
        return WEB_ADDRESS.matcher(address).matches() ? address : "";
    }
}
