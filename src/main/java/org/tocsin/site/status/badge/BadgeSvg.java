package org.tocsin.site.status.badge;

/** Draws a badge: what it is about on the left, shape and word on the right. */
final class BadgeSvg {
    private static final int HEIGHT = 20;
    private static final int PADDING = 7;
    private static final int SHAPE = 16;
    private static final String LABEL_COLOUR = "#2b3843";
    private static final String PLAIN_COLOUR = "#4d5c69";

    private BadgeSvg() {}

    static String of(Badge badge) {
        int labelWidth = TextWidth.of(badge.label());
        int saysWidth = TextWidth.of(badge.says());
        int left = labelWidth + 2 * PADDING;
        BadgeShape shape = badge.shape();
        int indent = shape == null ? 0 : SHAPE;
        int right = indent + saysWidth + 2 * PADDING;
        int width = left + right;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + HEIGHT
                + "\" viewBox=\"0 0 " + width + " " + HEIGHT + "\" role=\"img\" aria-labelledby=\"t\" xml:lang=\""
                + escaped(badge.language()) + "\">"
                + "<title id=\"t\">" + escaped(badge.whole()) + "</title>"
                + "<rect width=\"" + width + "\" height=\"" + HEIGHT + "\" rx=\"4\" fill=\"" + LABEL_COLOUR + "\"/>"
                + "<path fill=\"" + (shape == null ? PLAIN_COLOUR : shape.colour()) + "\" d=\"M" + left + " 0h"
                + (right - 4)
                + "a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H" + left + "Z\"/>"
                + (shape == null ? "" : drawn(shape, left + PADDING - 1))
                + "<g fill=\"#fff\" text-anchor=\"middle\" font-family=\"Verdana,Geneva,'DejaVu Sans',sans-serif\""
                + " font-size=\"11\">"
                + text(badge.label(), labelWidth, PADDING + labelWidth / 2.0)
                + text(badge.says(), saysWidth, left + PADDING + indent + saysWidth / 2.0)
                + "</g></svg>\n";
    }

    private static String drawn(BadgeShape shape, int left) {
        return "<path fill=\"#fff\" fill-rule=\"evenodd\" transform=\"translate(" + left + " 4) scale(.6)\" d=\""
                + shape.path() + "\"/>";
    }

    private static String text(String words, int width, double middle) {
        String fitted = TextWidth.isCertain(words) ? " textLength=\"" + width + "\"" : "";
        return "<text x=\"" + middle + "\" y=\"14\"" + fitted + ">" + escaped(words) + "</text>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
