package org.tocsin.check;

/** Capitals shout, and screen readers spell them. */
final class TitleShouting implements Rule {
    private static final int SHORTEST = 12;

    @Override
    public String id() {
        return "title-shouting";
    }

    @Override
    public String meaning() {
        return "A title is not written in capitals.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: «Card payments are declined|CARD PAYMENTS ARE DECLINED»
              impact: major
              started: 2026-11-03T08:12Z
              updates:
                - at: 2026-11-03T08:25Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (CustomerText text : evidence.texts()) {
            if (text.update() < 0 && shouts(text.text())) {
                findings.warning(
                        text.in(),
                        text.part(),
                        "the title is all in capitals",
                        "a sentence",
                        "Write it as you would say it.");
            }
        }
    }

    private static boolean shouts(String title) {
        return title.length() >= SHORTEST
                && title.chars().noneMatch(Character::isLowerCase)
                && title.chars().filter(Character::isUpperCase).count() >= SHORTEST;
    }
}
