package org.tocsin.check;

import org.tocsin.message.MarkdownParts;

/** Messages reach mail, chat and feeds, where raw HTML breaks or harms. */
final class MessageHtml implements Rule {
    @Override
    public String id() {
        return "message-html";
    }

    @Override
    public String meaning() {
        return "Messages for customers are Markdown without raw HTML.";
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
                  message: |
                    Some card payments are declined.

                    Please «**wait**|<b>wait</b>» a little.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (CustomerText text : evidence.texts()) {
            if (text.has('<') && text.update() >= 0) {
                MarkdownParts.html(text.text())
                        .ifPresent(html -> findings.error(
                                text.place(html.offset(), html.length()),
                                "raw HTML stands in this text",
                                "Markdown: **bold**, *emphasis*, [words](https://…), lists with -",
                                "Write it in Markdown; for a sign < put a backslash before it."));
            }
        }
    }
}
