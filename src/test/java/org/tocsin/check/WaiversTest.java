package org.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.problem.Problem;
import org.tocsin.source.FilesInMemory;

class WaiversTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final String INCIDENT = "incidents/2026/2026-11-03-cards-declined/incident.yaml";

    @Test
    void aWaiverSetsAsideWarningsAndErrorsOfItsRuleInItsFile() {
        assertThat(waived(new TitleShouting(), "title-shouting", INCIDENT)).isEmpty();
        assertThat(waived(new UpdateBeforeStart(), "update-before-start", INCIDENT))
                .isEmpty();
    }

    @Test
    void aWaiverForAnotherFileSetsNothingAsideAndIsAProblem() {
        assertThat(waived(new TitleShouting(), "title-shouting", "incidents/2026/other/incident.yaml"))
                .extracting(Problem::toString)
                .hasSize(2)
                .anyMatch(text -> text.contains("[level=WARNING, rule=title-shouting,"))
                .anyMatch(text -> text.contains("rule=waiver-without-problem, place=site/waivers.yaml:2:11"));
    }

    @Test
    void whatKeepsReadersSafeCannotBeSetAside() {
        assertThat(waived(new MessageHtml(), "message-html", INCIDENT))
                .extracting(Problem::rule)
                .containsExactly("message-html", "waiver-without-problem");
    }

    private static List<Problem> waived(Rule rule, String id, String file) {
        Map<String, String> files = new HashMap<>(rule.example().refused());
        files.put("site/waivers.yaml", """
                waivers:
                  - rule: %s
                    file: %s
                    reason: Nobody remembers any more
                """.formatted(id, file));
        return Found.in(FilesInMemory.base().with(files), NOW);
    }
}
