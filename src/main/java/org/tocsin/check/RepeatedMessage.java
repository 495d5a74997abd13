package org.tocsin.check;

import java.util.HashMap;
import java.util.Map;

/** The same words again tell customers nothing. */
final class RepeatedMessage implements Rule {
    @Override
    public String id() {
        return "message-repeated";
    }

    @Override
    public String meaning() {
        return "No update repeats the message of the one above it.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T08:12Z
              updates:
                - at: 2026-11-03T08:25Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: We are looking into it.
                - at: 2026-11-03T08:55Z
                  status: investigating
                  message: «Three of four payments go through. We are still looking.|We are looking into it.»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        String main = evidence.records().status().value().mainLanguage();
        Map<Version, String> above = new HashMap<>();
        for (CustomerText text : evidence.texts()) {
            if (text.field().equals("message")) {
                String language = text.language().isEmpty() ? main : text.language();
                String before = above.put(new Version(text.in().path(), language), text.text());
                if (text.text().equals(before)) {
                    findings.warning(
                            text.in(),
                            text.part(),
                            "this message repeats the one above word for word",
                            "what has changed, or what is being tried",
                            "Say what is new, even if it is only what has been ruled out.");
                }
            }
        }
    }

    /** The messages of one incident in one language. */
    private record Version(String incident, String language) {}
}
