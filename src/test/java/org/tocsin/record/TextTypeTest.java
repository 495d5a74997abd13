package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.problem.Problem;
import org.tocsin.source.FilesInMemory;

class TextTypeTest {
    private static final String SETTINGS = """
            name: {de: Lage, en: Status}
            url: https://status.plain.example/
            languages: [en, de]
            zone: Europe/Lisbon
            description: How the plain service is doing
            """;

    @Test
    void aTextMayBeWrittenInSeveralLanguages() {
        IncidentRecord incident = records("{en: Cards are declined, de: Karten werden abgelehnt}", SETTINGS)
                .incidents()
                .get(0)
                .value();

        assertThat(incident.customer().title()).isEqualTo("Cards are declined");
        assertThat(incident.customer().heading().translations()).containsEntry("de", "Karten werden abgelehnt");
    }

    @Test
    void theMainLanguageIsTheFirstOfTheList() {
        Records records =
                records("{en: Cards are declined, de: Karten werden abgelehnt}", SETTINGS.replace("en, de", "de, en"));

        assertThat(records.status().value().name()).isEqualTo("Lage");
        assertThat(records.incidents().get(0).value().customer().title()).isEqualTo("Karten werden abgelehnt");
    }

    @Test
    void everyTranslationIsReadAsCloselyAsTheText() {
        assertThat(problems("{en: Cards are declined, de: \"Karten\\u202Eabgelehnt\"}", SETTINGS))
                .containsExactly("unseen-character");
        assertThat(problems("{en: Cards, de: " + "Karten ".repeat(20) + "}", SETTINGS))
                .containsExactly("too-long");
        assertThat(problems("{en: Cards, de: }", SETTINGS)).containsExactly("empty-field");
        assertThat(problems("{en: Cards, German: Karten}", SETTINGS)).containsExactly("bad-value");
        assertThat(problems("{}", SETTINGS)).containsExactly("empty-field");
    }

    @Test
    void thePageSaysItsLanguagesOnceAndEachOnce() {
        String title = "Cards are declined";
        assertThat(problems(title, SETTINGS + "language: en\n")).containsExactly("language-twice");
        assertThat(problems(title, SETTINGS.replace("en, de", "en, en"))).contains("language-twice");
        assertThat(problems(title, SETTINGS.replace("languages: [en, de]\n", "")))
                .containsExactly("missing-field");
    }

    private static List<String> problems(String title, String settings) {
        return read(title, settings).problems().stream().map(Problem::rule).toList();
    }

    private static Records records(String title, String settings) {
        return Objects.requireNonNull(read(title, settings).records());
    }

    private static ReadResult read(String title, String settings) {
        return RecordReader.read(FilesInMemory.base()
                .with(Map.of(
                        "site/status/settings.yaml",
                        settings,
                        "incidents/2026/2026-11-03-cards/incident.yaml",
                        """
                        customer:
                          title: %s
                          impact: major
                          started: 2026-11-03T08:12Z
                          updates:
                            - at: 2026-11-03T08:25Z
                              status: investigating
                              components: {cards: partial_outage}
                              message: We are looking into it.
                        """.formatted(title))));
    }
}
