package org.tocsin.check;

import java.util.List;

/** A text in a language that the page does not have would never be seen. */
final class LanguageNotPublished implements Rule {
    @Override
    public String id() {
        return "text-in-other-language";
    }

    @Override
    public String meaning() {
        return "A text is written only in languages in which the page is published.";
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Example example() {
        return Example.incident("""
                customer:
                  title:
                    en: Card payments are declined
                    «|de: Kartenzahlungen werden abgelehnt»
                  impact: major
                  started: 2026-11-03T08:12Z
                  updates:
                    - at: 2026-11-03T08:25Z
                      status: investigating
                      components: {cards: partial_outage}
                      message: We are looking into it.
                """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        List<String> published = evidence.records().status().value().languages();
        new Translated(evidence.records()).each((in, part, text) -> {
            for (String language : text.translations().keySet()) {
                if (!published.contains(language)) {
                    findings.error(
                            in,
                            part + "." + language + "!",
                            "the page is not published in `" + language + "`",
                            "one of " + String.join(", ", published),
                            Phrases.didYouMean(
                                    language,
                                    published,
                                    "Add the language to `languages` in "
                                            + evidence.records().status().path() + ", or delete this line."));
                }
            }
        });
    }
}
