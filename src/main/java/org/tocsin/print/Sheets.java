package org.tocsin.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
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
    /** CSS pixels between the margins of a sheet of A4, less a little. */
    private static final int WIDEST_PICTURE = 620;

    private static final int HIGHEST_PICTURE = 800;

    private final byte[] pdf;
    private final int count;
    private final String lacking;

    private Sheets(byte[] pdf, int count, String lacking) {
        this.pdf = pdf;
        this.count = count;
        this.lacking = lacking;
    }

    /**
     * Prints a page whose style sheet is CSS 2.1 with {@code @page}; nothing outside of it is fetched.
     *
     * @param html a whole page, with a language and a title
     */
    public static Sheets of(String html) {
        Document page = Jsoup.parse(html);
        Letters letters = Letters.ours();
        String lacking = letters.lacking(page.text());
        return lacking.isEmpty() ? printed(page, letters) : new Sheets(new byte[0], 0, lacking);
    }

    /**
     * Prints a page of many sheets, with a bookmark for each heading that has an id.
     *
     * <p>An {@code svg} within it is a picture of plain shapes whose {@code aria-label} says what it shows.
     *
     * @param html as above; a text in it that {@code letters} cannot write refuses the whole
     * @param letters which style sheets call Source Sans 3 and, for what comes with them, More Letters
     */
    public static Sheets bound(String html, Letters letters) {
        Document page = Jsoup.parse(html);
        String lacking = letters.lacking(page.text());
        if (!lacking.isEmpty()) {
            return new Sheets(new byte[0], 0, lacking);
        }
        Outline.add(page);
        page.select("svg[aria-label]").forEach(svg -> svg.attr("alt", svg.attr("aria-label")));
        return printed(page, letters);
    }

    private static Sheets printed(Document page, Letters letters) {
        try {
            return pdf(page, letters);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print " + page.title(), e);
        }
    }

    /** The file; empty where something lacks, for a box in the place of a letter would be found too late. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** How many sheets there are; none where something lacks. */
    public int count() {
        return count;
    }

    /** The characters of the page that its letters cannot write, each once; empty for nearly every page. */
    public String lacking() {
        return lacking;
    }

    private static Sheets pdf(Document page, Letters letters) throws IOException {
        XRLog.setLoggingEnabled(false);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withW3cDocument(new W3CDom().fromJsoup(page), null)
                    .withProducer("Tocsin")
                    .usePdfUaAccessibility(true)
                    .useSVGDrawer(new DrawnPlainly(letters, WIDEST_PICTURE, HIGHEST_PICTURE))
                    .useUriResolver((base, uri) -> null)
                    .withDiagnosticConsumer(complaint -> {});
            List<Letters.Family> families = letters.families(document);
            for (Letters.Family family : families) {
                builder.useFont(family.light(), family.name(), 400, FontStyle.NORMAL, true);
                builder.useFont(family.strong(), family.name(), 700, FontStyle.NORMAL, true);
            }
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            Letters.embed(families);
            return new Sheets(SameBytes.of(document), document.getNumberOfPages(), "");
        }
    }
}
