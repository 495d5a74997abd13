package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.ProseOutline;
import org.tocsin.site.Html;

class ProseLinksTest {
    private static final String PLAYBOOK = "content/playbooks/money/refunds.adoc";
    private static final String POSTMORTEM = "incidents/2026/2026-11-03-late/postmortem.adoc";

    @Test
    void aPostmortemLeadsToAPlaybook() {
        assertThat(sent("../../../../content/playbooks/money/refunds/index.html#contain", POSTMORTEM, "../../../"))
                .isEqualTo("../../../playbooks/money/refunds/index.html#contain");
    }

    @Test
    void aPlaybookLeadsToAPostmortem() {
        assertThat(sent("../../../../incidents/2026/2026-11-03-late/postmortem/index.html", PLAYBOOK, "../../../"))
                .isEqualTo("../../../incidents/2026-11-03-late/postmortem/index.html");
    }

    @Test
    void otherLinksStayAsTheyAre() {
        assertThat(sent("../refunds/index.html", PLAYBOOK, "../../../")).isEqualTo("../refunds/index.html");
        assertThat(sent("https://example.com/index.html", POSTMORTEM, "../../../"))
                .isEqualTo("https://example.com/index.html");
    }

    private static String sent(String href, String source, String root) {
        Everything none = Given.everything(List.of());
        Everything all = new Everything(
                none.settings(),
                none.open(),
                none.escalation(),
                List.of(),
                List.of(file(PLAYBOOK)),
                List.of(),
                List.of(file(POSTMORTEM)),
                List.of(),
                List.of(),
                List.of());
        String markup = new ProseLinks(all)
                .in(new Html("<a href=\"" + href + "\">x</a>"), source, root)
                .markup();
        return markup.substring("<a href=\"".length(), markup.indexOf("\">x"));
    }

    private static ProseFile file(String path) {
        return new ProseFile(path, "T", new TreeMap<>(), List.of(), ProseOutline.EMPTY);
    }
}
