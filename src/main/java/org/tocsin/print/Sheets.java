package org.tocsin.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * What stands on paper: tagged PDF that screen readers can read, its letters embedded.
 *
 * <p>The same page gives the same bytes on every machine: a file has no date, its number is that of its text, and its streams are
 * not compressed, which zlib does not do alike everywhere.
 */
public final class Sheets {
    /** Ours, and the one in which the margins of a sheet are set whatever its style says. */
    private static final List<String> FAMILIES = List.of(Typeface.FAMILY, "serif");

    private final byte[] pdf;
    private final String lacking;

    private Sheets(byte[] pdf, String lacking) {
        this.pdf = pdf;
        this.lacking = lacking;
    }

    /**
     * Prints a page whose style sheet is CSS 2.1 with {@code @page}; nothing outside of it is fetched.
     *
     * @param html a whole page, with a language and a title
     */
    public static Sheets of(String html) {
        Document page = Jsoup.parse(html);
        Typeface regular = Typeface.regular();
        SortedSet<Integer> lacking = regular.lacking(page.text());
        if (!lacking.isEmpty()) {
            return new Sheets(
                    new byte[0], lacking.stream().map(Character::toString).collect(Collectors.joining()));
        }
        try {
            return new Sheets(pdf(page, regular, Typeface.bold()), "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print " + page.title(), e);
        }
    }

    /** The file; empty where something lacks, for a box in the place of a letter would be found too late. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** The characters of the page that its letters cannot write, each once; empty for nearly every page. */
    public String lacking() {
        return lacking;
    }

    private static byte[] pdf(Document page, Typeface regular, Typeface bold) throws IOException {
        XRLog.setLoggingEnabled(false);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withW3cDocument(new W3CDom().fromJsoup(page), null)
                    .withProducer("Tocsin")
                    .usePdfUaAccessibility(true)
                    .useUriResolver((base, uri) -> null)
                    .withDiagnosticConsumer(complaint -> {});
            PDFontSupplier light = letters(document, regular);
            PDFontSupplier strong = letters(document, bold);
            for (String family : FAMILIES) {
                builder.useFont(light, family, 400, FontStyle.NORMAL, true);
                builder.useFont(strong, family, 700, FontStyle.NORMAL, true);
            }
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            return SameBytes.of(document);
        }
    }

    private static PDFontSupplier letters(PDDocument document, Typeface typeface) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, typeface.font(), true));
    }
}
