package org.tocsin.importer.upptime;

import org.tocsin.importer.VisibleText;

/** Foreign text in our messages. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** Its beginning, on one line. */
    static String shortened(String text) {
        var line = VisibleText.of(text).strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : VisibleText.of(line.substring(0, LONGEST - 1)) + "…";
    }
}
