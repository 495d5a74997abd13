package org.tocsin.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters that sheets are set in: Latin with all its marks, Greek and Cyrillic. */
final class Typeface {
    /** How style sheets call it. */
    static final String FAMILY = "Source Sans 3";

    /** How style sheets call the one that a command brings along. */
    static final String MORE = "More Letters";

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

    /** One of somebody else. */
    static Typeface of(byte[] bytes) throws IOException {
        if (bytes.length > 3 && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("OTTO")) {
            throw new IOException("it draws its letters in the PostScript way, of which no part can be embedded");
        }
        if (bytes.length > 3 && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("ttcf")) {
            throw new IOException("it is a collection of several fonts");
        }
        try {
            return read(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            throw new IOException("it is no TrueType font", e);
        }
    }

    /** The same within a document, of which only the letters that are used will be embedded. */
    PDFontSupplier in(PDDocument document) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    /** In a size of 1. */
    double width(int character) throws IOException {
        return (double) font.getAdvanceWidth(letters.getGlyphId(character)) / font.getUnitsPerEm();
    }

    /** In a size of 1, moved to the right. */
    Shape outline(int character, double right) throws IOException {
        GlyphData glyph = font.getGlyph().getGlyph(letters.getGlyphId(character));
        AffineTransform place = AffineTransform.getTranslateInstance(right, 0);
        place.scale(1.0 / font.getUnitsPerEm(), 1.0 / font.getUnitsPerEm());
        return glyph == null ? new Path2D.Double() : place.createTransformedShape(glyph.getPath());
    }

    boolean lacks(int character) {
        return letters.getGlyphId(character) == 0;
    }

    /** The characters of a text, by code point, for which it has no letter. */
    SortedSet<Integer> lacking(String text) {
        TreeSet<Integer> lacking = new TreeSet<>();
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && lacks(character))
                .forEach(lacking::add);
        return lacking;
    }

    private static Typeface read(String name) {
        String resource = "/tocsin/print/" + name;
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + resource);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " of the program", e);
        }
    }

    private static Typeface read(InputStream in) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        // PDFBox looks for ligatures by building one regular expression of them all for each word it writes.
        font.setEnableGsub(false);
        return new Typeface(font);
    }
}
