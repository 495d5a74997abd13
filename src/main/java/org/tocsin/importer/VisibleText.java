package org.tocsin.importer;

/** Text without what cannot be seen or turns the direction of the text around it; our records refuse such characters. */
public final class VisibleText {
    private VisibleText() {}

    /** The text with lines ended by {@code \n} alone and without unseen characters. */
    public static String of(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var visible = new StringBuilder(lines.length());
        for (var i = 0; i < lines.length(); i++) {
            var c = lines.charAt(i);
            if (c == '\u2028' || c == '\u2029') {
                visible.append('\n');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < lines.length()
                    && Character.isLowSurrogate(lines.charAt(i + 1))) {
                visible.append(c).append(lines.charAt(++i));
            } else if (!Character.isSurrogate(c) && !unseen(c)) {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean unseen(char c) {
        var control = (c < ' ' && c != '\n' && c != '\t') || (c >= '\u007F' && c <= '\u009F');
        var turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return control || turns || c == '\uFEFF';
    }
}
