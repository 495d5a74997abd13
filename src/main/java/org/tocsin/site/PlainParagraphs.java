package org.tocsin.site;

/**
 * Renders text in which Markdown finds nothing but paragraphs, as most messages are, without parsing it.
 *
 * <p>Gives what the parser would give, and declines whatever might mean more.
 */
final class PlainParagraphs {
    private static final String MEANT_ANYWHERE = "\\`*_[<>&@";
    private static final String MEANT_AT_LINE_START = " #-+=~|0123456789";

    private static final boolean[] PLAIN = allBut(MEANT_ANYWHERE);
    private static final boolean[] PLAIN_AT_LINE_START = allBut(MEANT_ANYWHERE + MEANT_AT_LINE_START);

    private PlainParagraphs() {}

    /** Whether the text is nothing but paragraphs. */
    static boolean suits(String text) {
        boolean atLineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnds = c == '\n';
            if (lineEnds ? endsInSpace(text, i) : !isPlain(c, atLineStart)) {
                return false;
            }
            atLineStart = lineEnds;
        }
        return !text.contains("://") && !text.contains("www.");
    }

    private static boolean isPlain(char c, boolean atLineStart) {
        return c >= PLAIN.length || (atLineStart ? PLAIN_AT_LINE_START : PLAIN)[c];
    }

    private static boolean[] allBut(String meant) {
        boolean[] plain = new boolean[128];
        for (char c = ' '; c < plain.length; c++) {
            plain[c] = meant.indexOf(c) < 0;
        }
        return plain;
    }

    /** Two spaces before the end of a line are a line break. */
    private static boolean endsInSpace(String text, int end) {
        return end > 0 && text.charAt(end - 1) == ' ';
    }

    /** The markup of a text that {@link #suits}. */
    static String markup(String text) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        for (String paragraph : text.strip().split("\n\n+", -1)) {
            if (!paragraph.isEmpty()) {
                out.append(out.length() == 0 ? "<p>" : "\n<p>")
                        .append(paragraph.strip().replace("\"", "&quot;"))
                        .append("</p>");
            }
        }
        return out.toString();
    }
}
