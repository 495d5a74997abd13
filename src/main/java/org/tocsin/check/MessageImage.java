package org.tocsin.check;

import org.tocsin.message.MarkdownParts;

/** Images would come from elsewhere and say nothing to many readers. */
final class MessageImage implements Rule {
    @Override
    public String id() {
        return "message-image";
    }

    @Override
    public String meaning() {
        return "Messages for customers hold no images.";
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
                  message: See «the forum|![A graph](https://example.com/graph.png)» for what we measure.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (CustomerText text : evidence.texts()) {
            if (text.has('!') && text.has('[') && text.update() >= 0) {
                for (MarkdownParts.Link image : MarkdownParts.images(text.text())) {
                    findings.error(
                            text.place(image.offset(), image.length()),
                            "an image stands in this message",
                            "words",
                            "Say what the image shows; a picture for the postmortem belongs beside it.");
                }
            }
        }
    }
}
