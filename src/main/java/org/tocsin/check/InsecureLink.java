package org.tocsin.check;

import org.tocsin.message.MarkdownParts;

/** Whoever reads on a bad network deserves the page that was meant. */
final class InsecureLink implements Rule {
    @Override
    public String id() {
        return "message-link-insecure";
    }

    @Override
    public String meaning() {
        return "Links in messages use https.";
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
                  message: See «[the forum](https://forum.example.com/)|[the forum](http://forum.example.com/)» for a way round it.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (CustomerText text : evidence.texts()) {
            if (text.update() >= 0 && MessageLink.mayLink(text)) {
                for (MarkdownParts.Link link : MarkdownParts.links(text.text())) {
                    if (link.unencrypted()) {
                        findings.warning(
                                text.place(link.offset(), link.length()),
                                "this link is not encrypted",
                                "https://" + link.target().substring("http://".length()),
                                "Write https, if the other side has it.");
                    }
                }
            }
        }
    }
}
