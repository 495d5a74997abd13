package org.tocsin.site.status.badge;

/**
 * How wide a text is in the type of badges, 11 pixels high.
 *
 * <p>Known to the hundredth of an em for ASCII, as DejaVu Sans and Verdana have it; of other scripts a mean, so that the bytes of a
 * badge never depend on the fonts of a machine.
 */
final class TextWidth {
    private static final int SIZE = 11;

    private static final int SHIFT = 20;

    /** Of each character from space to tilde, in hundredths of an em, as the character with that number and {@link #SHIFT} more. */
    private static final String ASCII =
            "4<BhTsb/;;Fh4846TTTTTTTTTT66hhhIxXYZaSNa_11VLj_cPcYSQ]XwYQY;6;hFFQSKSR7SS00N0uSQSS=H;SOfOOHT6Th";

    private TextWidth() {}

    /** In whole pixels, rounded up. */
    static int of(String text) {
        int hundredths = text.codePoints().map(TextWidth::hundredths).sum();
        return (hundredths * SIZE + 99) / 100;
    }

    /** Whether the width is that of the characters and not a mean. */
    static boolean isCertain(String text) {
        return text.chars().allMatch(TextWidth::isAscii);
    }

    private static boolean isAscii(int c) {
        return c >= ' ' && c < ' ' + ASCII.length();
    }

    private static int hundredths(int c) {
        if (isAscii(c)) {
            return ASCII.charAt(c - ' ') - SHIFT;
        }
        int kind = Character.getType(c);
        if (kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK || kind == Character.FORMAT) {
            return 0;
        }
        return c > 0xFFFF || Character.isIdeographic(c) || isWide(c) ? 100 : 67;
    }

    /** Kana, Hangul, and the full-width forms of other characters. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c < 0x1160)
                || (c >= 0x2E80 && c < 0xA4D0)
                || (c >= 0xAC00 && c < 0xD7B0)
                || (c >= 0xFF00 && c < 0xFF61);
    }
}
