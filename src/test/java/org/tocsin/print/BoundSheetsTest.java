package org.tocsin.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BoundSheetsTest {
    private static final String BOOK = """
        <!doctype html><html lang="en"><head><title>A book</title><style>
        @page { size: A4; margin: 20mm; @top-left { content: element(head) } @bottom-right { content: counter(page) " of " counter(pages) } }
        body { font-family: "Source Sans 3", "More Letters" }
        .chapter { page-break-before: always }
        .head { position: running(head) }
        a::after { content: " p. " target-counter(attr(href), page) }
        </style></head><body>
        <p><a href="#one">One</a> <a href="#two">Two</a></p>
        <div class="chapter"><div class="head">Head of one</div><h1 id="one">One</h1><h2 id="one--when">When</h2><p>☐ First</p>
        <svg xmlns="http://www.w3.org/2000/svg" width="900" height="100" viewBox="0 0 900 100" aria-label="Paylane asks Flowbench">
        <rect x="10" y="10" width="100" height="40" rx="5" ry="5" fill="#F1F1F1" stroke="#181818" stroke-width="0.5"/>
        <line x1="110" y1="30" x2="300" y2="30" stroke="#181818" stroke-dasharray="5,5"/>
        <polygon points="290,26,300,30,290,34,294,30" fill="#181818"/>
        <path d="M300,10 L390,10 A5,5 0 0 1 395,15 L395,50 C390,60 310,60 300,50 Z" fill="none" stroke="#000"/>
        <text x="20" y="34" fill="#000" font-size="14" textLength="50.6" font-weight="700">Paylane</text>
        </svg></div>
        <div class="chapter"><div class="head">Head of two</div><h1 id="two">Two</h1><h2 id="two--how">How</h2><h3 id="two--how-much">How much</h3>
        <table><thead><tr><th scope="col">Check</th></tr></thead><tbody><tr><td>None</td></tr></tbody></table></div>
        </body></html>
        """;

    @Test
    void bookmarksNestAsTheHeadingsDo() throws IOException {
        try (PDDocument document = Loader.loadPDF(bound().pdf())) {
            assertThat(titles(document.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly("One", " When", "Two", " How", "  How much");
        }
    }

    @Test
    void everySheetHasItsHeadAndNumberAndTheContentsLead() throws IOException {
        Sheets sheets = bound();
        try (PDDocument document = Loader.loadPDF(sheets.pdf())) {
            PDFTextStripper sheet = new PDFTextStripper();
            sheet.setStartPage(3);

            assertThat(document.getNumberOfPages()).isEqualTo(3).isEqualTo(sheets.count());
            assertThat(sheet.getText(document))
                    .contains("Head of two", "3 of 3")
                    .doesNotContain("Head of one");
            assertThat(new PDFTextStripper().getText(document)).contains("One p. 2 Two p. 3", "☐ First");
            assertThat(document.getPage(0).getAnnotations())
                    .isNotEmpty()
                    .allSatisfy(link ->
                            assertThat(((PDAnnotationLink) link).getAction()).isInstanceOf(PDActionGoTo.class));
        }
    }

    @Test
    void aScreenReaderFindsHeadingsTableAndWhatThePictureShows() throws IOException {
        try (PDDocument document = Loader.loadPDF(bound().pdf())) {
            var catalog = document.getDocumentCatalog();
            List<String> tags = new ArrayList<>();
            collect(catalog.getStructureTreeRoot(), tags);

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(tags).contains("H1", "H2", "H3", "TH", "TD", "Figure: Paylane asks Flowbench");
        }
    }

    @Test
    void aBookIsTheSameBytesEverywhere() throws NoSuchAlgorithmException {
        byte[] pdf = bound().pdf();

        assertThat(bound().pdf()).isEqualTo(pdf);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)))
                .isEqualTo("6d2903f0b4ce4c8a0f3258e69391a0873aef18ebf04fd6f1befb8d70bc50a00e");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("FlateDecode", "CreationDate");
    }

    @Test
    void lettersOfAnotherFontAreTakenWhereOursLack() throws IOException {
        byte[] font = Files.readAllBytes(Path.of("src/main/resources/tocsin/print/SourceSans3-Bold.ttf"));

        assertThat(Letters.ours().lacking("Grüße, 山田 and 山")).isEqualTo("山田");
        assertThat(Sheets.bound(BOOK.replace("First", "山"), Letters.ours()).lacking())
                .isEqualTo("山");
        assertThat(Letters.with(font).lacking("Grüße")).isEmpty();
        assertThat(Sheets.bound(BOOK, Letters.with(font)).count()).isEqualTo(3);
    }

    @Test
    void aFileThatIsNoTrueTypeFontIsRefusedWithTheReason() {
        assertThatThrownBy(() -> Letters.with("OTTO and more".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("PostScript");
        assertThatThrownBy(() -> Letters.with("ttcf and more".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("collection");
        assertThatThrownBy(() -> Letters.with("hello".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("no TrueType font");
    }

    private static Sheets bound() {
        return Sheets.bound(BOOK, Letters.ours());
    }

    private static List<String> titles(PDOutlineNode node, String indent) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            titles.addAll(titles(item, indent + " "));
        }
        return titles;
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String alternate = element.getAlternateDescription();
                tags.add(element.getStructureType() + (alternate == null ? "" : ": " + alternate));
                collect(element, tags);
            }
        }
    }
}
