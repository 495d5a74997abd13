package org.tocsin.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Two cards</title><meta name="description" content="Cards of a drill"><style>
            @page { size: 210mm 148mm; margin: 12mm; @top-center { content: "EXERCISE" } }
            body { font-family: "Source Sans 3"; font-size: 11pt }
            .card { page-break-after: always }
            </style></head><body>
            <div class="card"><h1>Ngāi Tūhoe</h1><p>Εύα Παππά, Łukasz Święty</p></div>
            <div><h1>Юлія Їжак</h1><ul><li>One</li></ul></div>
            </body></html>
            """;

    @Test
    void everyNameCanBeReadAndEachSheetHasItsHead() throws IOException {
        try (PDDocument document = Loader.loadPDF(Sheets.of(PAGE).pdf())) {
            String text = new PDFTextStripper().getText(document);

            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text)
                    .contains("Ngāi Tūhoe", "Εύα Παππά, Łukasz Święty", "Юлія Їжак")
                    .containsPattern("(?s)EXERCISE.*EXERCISE");
        }
    }

    @Test
    void aScreenReaderFindsLanguageTitleAndTags() throws IOException {
        try (PDDocument document = Loader.loadPDF(Sheets.of(PAGE).pdf())) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Two cards");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    @Test
    void thePageIsPrintedToTheSameBytesEverywhere() throws NoSuchAlgorithmException {
        byte[] pdf = Sheets.of(PAGE).pdf();

        assertThat(Sheets.of(PAGE).pdf()).isEqualTo(pdf);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)))
                .isEqualTo("33a873dbe1e6791ac6b193a21ba9e5cb61531734e01274c90c099cae920af70e");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("FlateDecode", "CreationDate");
    }

    @Test
    void whatTheLettersCannotWriteIsSaidAndNothingIsPrinted() {
        Sheets sheets = Sheets.of(PAGE.replace("One", "山田 and 山"));

        assertThat(sheets.lacking()).isEqualTo("山田");
        assertThat(sheets.pdf()).isEmpty();
    }
}
