package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/** Words with moments among them, so that a page can show those in its reader's own time zone. */
public record Phrase(List<Part> parts) {
    public Phrase {
        parts = List.copyOf(parts);
    }

    /** Some words and the moment that follows them, where one does. */
    public record Part(String text, @Nullable Moment moment) {}

    static Phrase words(String text) {
        return new Phrase(List.of(new Part(text, null)));
    }

    static Phrase of(Moment moment) {
        return new Phrase(List.of(new Part("", moment)));
    }

    /** All of it as plain text. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.text())
                    .append(part.moment() == null ? "" : part.moment().text());
        }
        return text.toString();
    }
}
