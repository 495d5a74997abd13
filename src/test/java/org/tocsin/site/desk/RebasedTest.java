package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.site.Html;

/** Where links of an earlier version lead. */
class RebasedTest {
    private static final Set<String> THERE =
            Set.of("handbook/hand-off/index.html", "playbooks/refunds/index.html", "diagrams/ab.svg");

    @Test
    void aLinkToAnotherPageLeadsThereFromWhereverTheVersionStands() {
        assertThat(rebased("content/playbooks/pay.adoc", "<a href=\"../../handbook/hand-off/index.html#why\">x</a>"))
                .isEqualTo("<a href=\"../../../handbook/hand-off/index.html\">x</a>");
    }

    @Test
    void aLinkOfAPostmortemLeadsToThePageOfThePlaybook() {
        assertThat(rebased(
                        "incidents/2026/2026-01-02-late/postmortem.adoc",
                        "<a href=\"../../../../content/playbooks/refunds/index.html\">x</a>"))
                .isEqualTo("<a href=\"../../../playbooks/refunds/index.html\">x</a>");
    }

    @Test
    void whatLeadsToAPageThatIsGoneStaysAsWords() {
        assertThat(rebased("content/playbooks/pay.adoc", "<a href=\"../old/index.html\">the old way</a>"))
                .isEqualTo("<span class=\"gone\">the old way</span>");
    }

    @Test
    void aPictureThatIsGoneStaysAsItsDescription() {
        assertThat(rebased("content/playbooks/pay.adoc", "<img src=\"../../diagrams/cd.svg\" alt=\"a <way>\">"))
                .isEqualTo("[a &lt;way&gt;]");
    }

    @Test
    void linksElsewhereAndOnThePageStayAsTheyAre() {
        String prose = "<a href=\"https://vendor.example/\">x</a><a href=\"#steps\">y</a><a href=\"tel:+351\">z</a>";

        assertThat(rebased("content/playbooks/pay.adoc", prose)).isEqualTo(prose);
    }

    private static String rebased(String source, String prose) {
        return new Rebased(source, "../../../", address -> THERE.contains(address))
                .of(new Html(prose))
                .markup();
    }
}
