package org.tocsin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiagramTest {
    private static final Diagram DIAGRAM =
            new Diagram("0a1b", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\"><rect x=\"$1\"/></svg>\n");

    @Test
    void eachStandsAtItsOwnPath() {
        assertThat(DIAGRAM.path()).isEqualTo(new PagePath("diagrams/0a1b.svg"));
    }

    @Test
    void theDrawingTakesThePlaceOfItsPictureWithWhatThatSays() {
        assertThat(prose("<p>before</p><a href=\"../../diagrams/0a1b.svg\"><img src=\"../../diagrams/0a1b.svg\""
                                + " alt=\"A &amp; B\" width=\"9\" height=\"9\"></a><p>after</p>")
                        .bodyWithDiagrams()
                        .markup())
                .isEqualTo(
                        "<p>before</p><svg role=\"img\" aria-label=\"A &amp; B\" xmlns=\"http://www.w3.org/2000/svg\""
                                + " width=\"9\"><rect x=\"$1\"/></svg><p>after</p>");
    }

    @Test
    void anotherPictureStays() {
        String markup = "<a href=\"../../diagrams/ffff.svg\"><img src=\"../../diagrams/ffff.svg\" alt=\"C\"></a>";

        assertThat(prose(markup).bodyWithDiagrams().markup()).isEqualTo(markup);
    }

    private static Prose prose(String markup) {
        return new Prose("content/playbooks/a.adoc", "A", Map.of(), new Html(markup), List.of(), List.of(DIAGRAM));
    }
}
