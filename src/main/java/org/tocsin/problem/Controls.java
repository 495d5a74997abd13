package org.tocsin.problem;

/** Keeps what stands in a record from steering the terminal that shows it. */
final class Controls {
    private Controls() {}

    /** The same text with each control character, tab included, shown as one visible character. */
    static String visible(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bidi = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
            if (c >= ' ' && c != '\u007F' && !(c >= '\u0080' && c <= '\u009F') && !bidi) {
                continue;
            }
            if (out == null) {
                out = new StringBuilder(text);
            }
            out.setCharAt(i, c == '\t' ? '\u2192' : c == '\n' ? ' ' : '\uFFFD');
        }
        return out == null ? text : out.toString();
    }
}
