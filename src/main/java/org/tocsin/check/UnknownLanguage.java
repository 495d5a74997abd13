package org.tocsin.check;

import java.util.List;
import org.tocsin.language.Languages;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.record.Recorded;

/** A page without words for its headings could not be built. */
final class UnknownLanguage implements Rule {
    @Override
    public String id() {
        return "unknown-language";
    }

    @Override
    public String meaning() {
        return "The page is published in languages for which Tocsin, or the repository, has the wording.";
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Example example() {
        return Example.of("site/status/settings.yaml", """
                name: Plain status
                url: https://status.plain.example/
                language: «en|ger»
                zone: Europe/Lisbon
                description: How the plain service is doing
                """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Recorded<StatusSettings> settings = evidence.records().status();
        List<String> languages = settings.value().languages();
        for (int i = 0; i < languages.size(); i++) {
            String language = languages.get(i);
            String own = WordingFaults.path(language);
            if (!Languages.known(language) && !evidence.records().tree().has(own)) {
                findings.error(
                        settings,
                        languages.size() == 1 && !isListed(settings) ? "language" : "languages[" + i + "]",
                        "Tocsin has no wording in `" + language + "`",
                        "one of " + String.join(", ", Languages.OURS),
                        Phrases.didYouMean(
                                language, Languages.OURS, "Choose one of these, or write " + own + " with every key."));
            }
        }
    }

    /** Whether the file names its language in a list, though it be one. */
    private static boolean isListed(Recorded<StatusSettings> settings) {
        return !settings.place("languages[0]").equals(settings.place(""));
    }
}
