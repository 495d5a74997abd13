package org.tocsin.check;

/** Feeds, the API and every page without a translation show the main language. */
final class MainLanguageMissing implements Rule {
    @Override
    public String id() {
        return "text-without-main-language";
    }

    @Override
    public String meaning() {
        return "A text that is written in several languages is also written in the main one of the page.";
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
                    «en: Card payments are declined
                    |»de: Kartenzahlungen werden abgelehnt
                  impact: major
                  started: 2026-11-03T08:12Z
                  updates:
                    - at: 2026-11-03T08:25Z
                      status: investigating
                      components: {cards: partial_outage}
                      message: {en: We are looking into it., de: Wir suchen den Grund.}
                """).and("site/status/settings.yaml", """
                name: Plain status
                url: https://status.plain.example/
                languages: [en, de]
                zone: Europe/Lisbon
                description: How the plain service is doing
                """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        String main = evidence.records().status().value().mainLanguage();
        new Translated(evidence.records()).each((in, part, text) -> {
            if (!text.translations().containsKey(main)) {
                findings.error(
                        in,
                        part,
                        "this text is not written in the main language of the page",
                        "`" + main + ": …`, as `" + evidence.records().status().path() + "` says",
                        "Write it in " + main + " as well; the other languages stay beside it.");
            }
        });
    }
}
