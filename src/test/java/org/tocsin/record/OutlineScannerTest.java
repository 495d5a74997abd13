package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.internal.ProseOutline;
import org.tocsin.model.internal.ProseOutline.Link;
import org.tocsin.model.internal.ProseOutline.Section;
import org.tocsin.model.internal.ProseOutline.Spot;
import org.tocsin.model.internal.ProseOutline.Taken;

class OutlineScannerTest {
    @Test
    void aSectionKnowsItsStepsBoxesTermsAndColumns() {
        Section section = scan("""
                = T

                == Roll back

                Known-good *version*:: release 12
                Approval::
                somebody else

                . One
                .. Deeper
                2. Two

                * [ ] A box
                * [x] A ticked one
                * no box

                [cols="1,1",options="header"]
                |===
                | Check | Expected | Evidence
                | a | b | c
                |===

                == Empty

                """).sections().get(0);

        assertThat(section.steps()).isEqualTo(3);
        assertThat(section.ticks()).isEqualTo(2);
        assertThat(section.term("known-good version")).contains("release 12");
        assertThat(section.term("approval")).contains("somebody else");
        assertThat(section.columns()).containsExactly("Check", "Expected", "Evidence");
        assertThat(section.blank()).isFalse();
    }

    @Test
    void headsOfATableMayStandOneALine() {
        assertThat(scan("== S\n\n|===\n| Check\n| Expected\n\n| a\n| b\n|===\n")
                        .sections()
                        .get(0)
                        .columns())
                .containsExactly("Check", "Expected");
    }

    @Test
    void aSectionWithoutWordsIsBlank() {
        assertThat(scan("== A\n\n// later\n\n[.x]\n== B\n").sections())
                .extracting(Section::blank)
                .containsExactly(true, true);
    }

    @Test
    void factsAreFoundWithTheirPlace() {
        assertThat(scan("= T\n\nRing contact:ana[phone] now.\n== With vendor:x[]\n")
                        .facts())
                .containsExactly(
                        new Taken("contact", "ana", "phone", false, new Spot(3, 6, 18)),
                        new Taken("vendor", "x", "", true, new Spot(4, 9, 10)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "----\\ncontact:a[]\\n----",
                "// contact:a[]",
                "////\\ncontact:a[]\\n////",
                "....\\ncontact:a[]\\n....",
                "```yaml\\ncontact:a[]\\n```",
                "[source]\\ncontact:a[]",
                "' contact:a[]'",
                "Write \\contact:a[] so.",
                "Write +contact:a[]+ so.",
                "Write `+contact:a[]+` so.",
                "An xcontact:a[] is none."
            })
    void whatIsShownAsItIsTakesNothing(String text) {
        assertThat(scan("= T\n\n" + text.replace("\\n", "\n") + "\n").facts()).isEmpty();
    }

    @Test
    void afterCodeFactsAreFoundAgain() {
        assertThat(scan("----\nx\n----\n\nAsk contact:a[] of +351 900 000 101 or +44 20 1234.\n")
                        .facts())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "== Roll back|roll-back",
                "== What's \"known-good\"? (v2.0)|whats-known-good-v2-0",
                "=== Über uns -- heute|über-unsheute",
                "== 障害の復旧|障害の復旧",
                "[#back]\\n== Roll back|back",
                "[[back]]\\n== Roll back|back",
                "[id=back]\\n== Roll back|back",
                "== Roll back [[back]]|back",
                "Words [[back]]here|back",
                "Words anchor:back[] here|back",
                "Words [#back]#here#|back"
            })
    void anIdIsWhatAsciidoctorMakesOfATitleOrWhatTheAuthorGave(String text, String id) {
        assertThat(scan("= T\n\n" + text.replace("\\n", "\n") + "\n").anchors()).containsExactly(id);
    }

    @Test
    void theSameTitleAgainHasANumber() {
        assertThat(scan("== A\n\n== A\n").anchors()).containsExactlyInAnyOrder("a", "a-2");
    }

    @Test
    void linksIntoOtherDocumentsStartAtTheFolder() {
        assertThat(scan("See xref:../handbook/duty.adoc#night[] and <<other.adoc#b,B>>.\n")
                        .links())
                .containsExactly(
                        new Link("content/handbook/duty.adoc", "night", new Spot(1, 32, 5)),
                        new Link("content/playbooks/other.adoc", "b", new Spot(1, 57, 1)));
    }

    @Test
    void linksWithinTheDocumentAreFoundByTheirId() {
        assertThat(scan("See <<a-b>>, <<c,C>>, xref:#d[] and xref:e[]; not <<In words>> or 1 << 2.\n")
                        .links())
                .extracting(Link::file, Link::anchor)
                .containsOnly(
                        tuple("content/playbooks/x.adoc", "a-b"),
                        tuple("content/playbooks/x.adoc", "c"),
                        tuple("content/playbooks/x.adoc", "d"),
                        tuple("content/playbooks/x.adoc", "e"));
    }

    @Test
    void whatCouldBeATelephoneNumberIsFound() {
        assertThat(scan("Ring +351 900 000 101, or +44 (0)20 7946-0121; not 12,340.\n")
                        .numbers())
                .extracting(ProseOutline.Dialled::digits)
                .containsExactly("351900000101", "442079460121");
    }

    private static ProseOutline scan(String text) {
        return OutlineScanner.scan("content/playbooks/x.adoc", text);
    }
}
