package org.tocsin.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tocsin.problem.Problem;
import org.tocsin.site.Diagram;
import org.tocsin.source.SourceText;

class DiagramBlockTest {
    private static final String PLAYBOOK = "content/playbooks/payments/sync.adoc";
    private static final String DIAGRAM = """
        = Payments

        .How a payment arrives
        [plantuml,alt="Paylane sends an event & Flowbench books it"]
        ----
        Paylane -> Flowbench : event <1>
        ----
        """;
    private static final ProseConverter CONVERTER = new ProseConverter();
    private static final FakeTree TREE = new FakeTree();

    @AfterAll
    static void stop() {
        CONVERTER.close();
    }

    @Test
    void aBlockBecomesAPictureWithItsWordsFoldedBelow() {
        RenderedProse rendered = convert(PLAYBOOK, DIAGRAM);
        Diagram diagram = rendered.prose().diagrams().get(0);
        var figure = Jsoup.parse(rendered.prose().body().markup()).select("div.diagram");

        assertThat(rendered.problems()).isEmpty();
        assertThat(figure).hasSize(1);
        assertThat(figure.select("img").attr("src")).isEqualTo("../../../diagrams/" + diagram.name() + ".svg");
        assertThat(figure.select("img").attr("alt")).isEqualTo("Paylane sends an event & Flowbench books it");
        assertThat(figure.select("img").attr("width")).isNotEmpty();
        assertThat(figure.select("figcaption").text()).isEqualTo("How a payment arrives");
        assertThat(figure.select("details pre").text()).isEqualTo("Paylane -> Flowbench : event <1>");
        assertThat(diagram.svg()).contains("Paylane", "&lt;1&gt;");
    }

    @Test
    void theSamePictureTwiceIsOneFile() {
        assertThat(convert(PLAYBOOK, DIAGRAM + "\n" + DIAGRAM.substring(DIAGRAM.indexOf(".How")))
                        .prose()
                        .diagrams())
                .hasSize(1);
    }

    @Test
    void whatCannotBeDrawnIsAProblemAtItsLine() {
        assertThat(problems(PLAYBOOK, DIAGRAM.replace("Paylane ->", "a -> b\n\nthis is ===\nPaylane ->")))
                .containsExactly("prose-diagram content/playbooks/payments/sync.adoc:8");
        assertThat(problems(PLAYBOOK, DIAGRAM.replace(",alt=\"Paylane sends an event & Flowbench books it\"", "")))
                .containsExactly("prose-diagram-alt content/playbooks/payments/sync.adoc:4");
        assertThat(problems("content/status/about.adoc", DIAGRAM))
                .containsExactly("prose-picture content/status/about.adoc:4");
    }

    @Test
    void aBlockOfTheSameNameInPassedHtmlIsNoDiagram() {
        RenderedProse rendered = convert(PLAYBOOK, "= A\n\n----\n[plantuml]\na -> b\n----\n");

        assertThat(rendered.prose().diagrams()).isEmpty();
        assertThat(rendered.problems()).isEmpty();
    }

    private static List<String> problems(String path, String text) {
        return convert(path, text).problems().stream()
                .map((Problem problem) -> problem.rule() + " " + problem.place().file() + ":"
                        + problem.place().line())
                .toList();
    }

    private static RenderedProse convert(String path, String text) {
        return CONVERTER.convert(new ProseSource(TREE, new SourceText(path, text)));
    }
}
