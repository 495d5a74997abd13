package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.problem.Place;
import org.tocsin.source.SourceText;

class ProseScannerTest {
    private static final String TEXT = """
            // a comment
            = Card flow
            Ana Example <ana@example.com>
            :owner: ana
            :empty:

            Some words.

            == Contain

            ----
            == Not a section
            ----

            === Deeper

            == Recover
            :late: not in the header
            """;

    @Test
    void itReadsTitleHeaderAndFirstLevelSections() {
        ProseFile file = scan(TEXT).value();

        assertThat(file.title()).isEqualTo("Card flow");
        assertThat(file.attribute("owner")).contains("ana");
        assertThat(file.attributes()).containsOnlyKeys("owner", "empty");
        assertThat(file.sections()).containsExactly("Contain", "Recover");
    }

    @Test
    void itFindsWherePartsStand() {
        Recorded<ProseFile> file = scan(TEXT);

        assertThat(file.place("title")).isEqualTo(new Place("x.adoc", 2, 1, 11));
        assertThat(file.place(":owner:")).isEqualTo(new Place("x.adoc", 4, 1, 11));
        assertThat(file.place("== Recover")).isEqualTo(new Place("x.adoc", 17, 1, 10));
    }

    @Test
    void aFileWithoutTitleHasNone() {
        assertThat(scan("Some words.\n\n== Section\n").value().title()).isEmpty();
    }

    private static Recorded<ProseFile> scan(String text) {
        return ProseScanner.scan(new SourceText("x.adoc", text));
    }
}
