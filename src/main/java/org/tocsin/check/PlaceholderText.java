package org.tocsin.check;

import org.tocsin.message.Placeholders;

/** What was meant to be replaced must not be published. */
final class PlaceholderText implements Rule {
    @Override
    public String id() {
        return "placeholder-text";
    }

    @Override
    public String meaning() {
        return "No text for customers holds a placeholder such as TODO, TBD or [Initial message].";
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
                  message: |
                    Some card payments are declined.

                    We are looking into it. «More soon.|TBD»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (CustomerText text : evidence.texts()) {
            if (!mayHold(text)) {
                continue;
            }
            Placeholders.first(text.text())
                    .ifPresent(placeholder -> findings.error(
                            text.place(placeholder.offset(), placeholder.length()),
                            "this text holds a placeholder: " + placeholder.of(text.text()),
                            "the words that customers are to read",
                            "Write what is meant, or delete it."));
        }
    }

    /** Whether the letters of some placeholder are there: few texts have them, and looking for letters costs next to nothing. */
    private static boolean mayHold(CustomerText text) {
        return text.has('[')
                || text.has('{')
                || text.has('X')
                || text.has('L')
                || (text.has('T') && (text.has('B') || (text.has('O') && text.has('D'))));
    }
}
