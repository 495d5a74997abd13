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
        String prose =
                "<a href=\"https://vendor.example/\">x</a><a href=\"#was-heißt\">y</a><a href=\"#was-hei%C3%9Ft\">y</a>"
                        + "<a href=\"tel:+351\">z</a><h2 id=\"was-heißt\">W</h2>";

        assertThat(rebased("content/playbooks/pay.adoc", prose)).isEqualTo(prose);
    }

    @Test
    void aLinkToASectionThatTheVersionNeverHadStaysAsWords() {
        assertThat(rebased(
                        "content/playbooks/pay.adoc",
                        "<a href=\"#roll-back\">x</a><a href=\"#\">y</a><a href=\"#%zz\">z</a><p id=\"steps\">s</p>"))
                .isEqualTo("<span class=\"gone\">x</span><span class=\"gone\">y</span><span class=\"gone\">z</span>"
                        + "<p id=\"steps\">s</p>");
    }

    private static String rebased(String source, String prose) {
        return new Rebased(source, "../../../", address -> THERE.contains(address))
                .of(new Html(prose))
                .markup();
    }
}
