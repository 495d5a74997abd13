package org.tocsin.message;

import java.util.ArrayList;
import java.util.List;

/** What every message for customers keeps, whoever writes it and wherever it stands. */
public final class MessageRules {
    private final Colleagues colleagues;

    public MessageRules(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** What is wrong with a message, in words; nothing for a good one. */
    public List<String> broken(String text) {
        List<String> broken = new ArrayList<>();
        // Few texts have the letters of anything that is worth parsing for.
        boolean tags = text.indexOf('<') >= 0;
        boolean brackets = text.indexOf('[') >= 0;
        if (tags && MarkdownParts.html(text).isPresent()) {
            broken.add("raw HTML stands in it");
        }
        if (brackets && !MarkdownParts.images(text).isEmpty()) {
            broken.add("an image stands in it");
        }
        if ((tags || brackets) && MarkdownParts.links(text).stream().anyMatch(link -> !link.trusted())) {
            broken.add("a link in it leads to no https or mailto address");
        }
        Placeholders.first(text)
                .ifPresent(placeholder -> broken.add("it holds a placeholder: " + placeholder.of(text)));
        if (!colleagues.emails(text).isEmpty() || !colleagues.numbers(text).isEmpty()) {
            broken.add("it tells how a colleague is reached");
        }
        return broken;
    }
}
