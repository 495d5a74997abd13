package org.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.problem.Problem;
import org.tocsin.source.FilesInMemory;

/** What customers read in another language is looked at as closely as what they read in the main one. */
class TranslatedTextTest {
    private static final Instant NOW = Instant.parse("2026-11-13T08:40:00Z");

    @Test
    void everyRuleForTextsOfCustomersSeesEveryTranslation() {
        assertThat(found("Karten", "Bitte <b>warten</b>.")).containsExactly("message-html 11:28");
        assertThat(found("Karten", "Siehe [hier](javascript:alert(1)).")).containsExactly("message-link 11:28");
        assertThat(found("Karten", "Siehe [hier](http://forum.example/)."))
                .containsExactly("message-link-insecure 11:28");
        assertThat(found("Karten", "![Bild](https://forum.example/x.png)")).containsExactly("message-image 11:22");
        assertThat(found("Karten", "Mehr folgt. TBD")).containsExactly("placeholder-text 11:34");
        assertThat(found("Karten", "Schreiben Sie ana@example.com.")).containsExactly("private-data 11:36");
        assertThat(found("KARTENZAHLUNGEN GEHEN NICHT", "Wir suchen.")).containsExactly("title-shouting 4:9");
        assertThat(found("Karten", "Wir suchen den Grund.")).isEmpty();
    }

    private static List<String> found(String title, String message) {
        Map<String, String> files = Map.of(
                "site/status/settings.yaml",
                """
                name: Plain status
                url: https://status.plain.example/
                languages: [en, de]
                zone: Europe/Lisbon
                description: How the plain service is doing
                """,
                "incidents/2026/2026-11-13-cards-declined/incident.yaml",
                """
                customer:
                  title:
                    en: Card payments are declined
                    de: %s
                  impact: major
                  started: 2026-11-13T08:12Z
                  updates:
                    - at: 2026-11-13T08:25Z
                      status: investigating
                      components: {cards: partial_outage}
                      message: {de: "%s", en: We are looking into it.}
                """.formatted(title, message));
        return Found.in(FilesInMemory.base().with(files), NOW).stream()
                .map(TranslatedTextTest::line)
                .toList();
    }

    private static String line(Problem problem) {
        return problem.rule() + " " + problem.place().line() + ":"
                + problem.place().column();
    }
}
