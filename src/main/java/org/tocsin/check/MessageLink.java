package org.tocsin.check;

import org.tocsin.message.MarkdownParts;

/** A link must lead where it says, from every channel. */
final class MessageLink implements Rule {
    @Override
    public String id() {
        return "message-link";
    }

    @Override
    public String meaning() {
        return "Links in messages lead to https or mailto addresses.";
    }

    @Override
    public boolean waivable() {
        return false;
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
                  message: See «[the forum](https://forum.example.com/)|[the forum](javascript:alert(1))» for a way round it.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (CustomerText text : evidence.texts()) {
            if (text.update() >= 0 && mayLink(text)) {
                for (MarkdownParts.Link link : MarkdownParts.links(text.text())) {
                    if (!link.trusted() && !link.unencrypted()) {
                        findings.error(
                                text.place(link.offset(), link.length()),
                                "this link leads to `" + link.target() + "`",
                                "an address that begins with https:// or mailto:",
                                "Give the whole address, or write plain words.");
                    }
                }
            }
        }
    }

    /** Whether a text can hold a link at all, so that few texts are parsed. */
    static boolean mayLink(CustomerText text) {
        return (text.has('[') && text.has(']')) || (text.has('<') && text.has('>'));
    }
}
