package org.tocsin.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that sheets are set in: Latin with all its marks, Greek and Cyrillic. */
final class Typeface {
    /** How style sheets call it. */
    static final String FAMILY = "Source Sans 3";

    private final TrueTypeFont font;
    private final CmapLookup letters;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
    }

    static Typeface regular() {
        return read("SourceSans3-Regular.ttf");
    }

    static Typeface bold() {
        return read("SourceSans3-Bold.ttf");
    }

    TrueTypeFont font() {
        return font;
    }

    /** The characters of a text, by code point, for which it has no letter. */
    SortedSet<Integer> lacking(String text) {
        TreeSet<Integer> lacking = new TreeSet<>();
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && letters.getGlyphId(character) == 0)
                .forEach(lacking::add);
        return lacking;
    }

    private static Typeface read(String name) {
        String resource = "/tocsin/print/" + name;
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + resource);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // PDFBox looks for ligatures by building one regular expression of them all for each word it writes.
            font.setEnableGsub(false);
            return new Typeface(font);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " of the program", e);
        }
    }
}
