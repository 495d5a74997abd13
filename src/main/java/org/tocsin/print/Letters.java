package org.tocsin.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The letters a book is set in: ours, and those of one more font where a repository's writing wants others. */
public final class Letters {
    private final Typeface regular = Typeface.regular();
    private final Typeface bold = Typeface.bold();
    private final @Nullable Typeface more;

    private Letters(@Nullable Typeface more) {
        this.more = more;
    }

    /** Ours alone: Latin with all its marks, Greek and Cyrillic. */
    public static Letters ours() {
        return new Letters(null);
    }

    /**
     * Ours, and another font's for what they lack.
     *
     * @param font a TrueType font, as a file holds it
     * @throws IOException when it is none, or one that cannot be embedded in part; the message says which
     */
    public static Letters with(byte[] font) throws IOException {
        return new Letters(Typeface.of(font));
    }

    /** The characters of a text that none of them can write, each once, in the order of their numbers. */
    public String lacking(String text) {
        return regular.lacking(text).stream()
                .filter(character -> more == null || more.lacks(character))
                .map(Character::toString)
                .collect(Collectors.joining());
    }

    /** How wide a line of words is, in a size of 1. */
    double width(String words, boolean strong) throws IOException {
        double width = 0;
        for (int character : words.codePoints().toArray()) {
            width += of(character, strong).width(character);
        }
        return width;
    }

    /** What a line of words looks like, in a size of 1: from the start of its base line to the right, and up. */
    Path2D outlines(String words, boolean strong) throws IOException {
        Path2D all = new Path2D.Double();
        double at = 0;
        for (int character : words.codePoints().toArray()) {
            Typeface typeface = of(character, strong);
            all.append(typeface.outline(character, at), false);
            at += typeface.width(character);
        }
        return all;
    }

    private Typeface of(int character, boolean strong) {
        Typeface first = strong ? bold : regular;
        return more != null && first.lacks(character) && !more.lacks(character) ? more : first;
    }

    /** Each family by its name, with its light and its strong letters. */
    List<Family> families(PDDocument document) throws IOException {
        Family ours = new Family(Typeface.FAMILY, regular.in(document), bold.in(document));
        // The one in which the margins of a sheet are set whatever its style says.
        Family margins = new Family("serif", ours.light(), ours.strong());
        if (more == null) {
            return List.of(ours, margins);
        }
        var letters = more.in(document);
        return List.of(ours, margins, new Family(Typeface.MORE, letters, letters));
    }

    /** Puts into their document the letters that were used, which PDFBox leaves to its own way of saving. */
    static void embed(List<Family> families) throws IOException {
        Set<PDFont> fonts = new LinkedHashSet<>();
        for (Family family : families) {
            fonts.add(family.light().supply());
            fonts.add(family.strong().supply());
        }
        for (PDFont font : fonts) {
            font.subset();
        }
    }

    record Family(String name, PDFontSupplier light, PDFontSupplier strong) {}
}
