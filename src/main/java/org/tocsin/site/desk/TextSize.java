package org.tocsin.site.desk;

/** How much room words take in a drawing, whatever font a reader has: rather too much than too little. */
final class TextSize {
    /** Pixels. */
    private static final int FONT = 12;

    private static final String NARROW = " .,:;'|!ijlIft()[]/-";
    private static final String WIDE = "mwMW@%";

    private TextSize() {}

    /** In whole pixels. */
    static int of(String text) {
        return (text.codePoints().map(TextSize::hundredths).sum() * FONT + 99) / 100;
    }

    private static int hundredths(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return 40;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 96;
        }
        if (c > 0x2E7F) {
            return 105;
        }
        return Character.isUpperCase(c) ? 74 : 61;
    }
}
