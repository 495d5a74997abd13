package org.tocsin.site;

import java.time.Duration;

/** Writes how long something took, in its two largest units: {@code 2 h 14 min}. */
public final class Spans {
    private final Messages messages;

    public Spans(Messages messages) {
        this.messages = messages;
    }

    /** Whole minutes; what is shorter than one is said in words. */
    public String of(Duration span) {
        long minutes = span.abs().toMinutes();
        if (minutes == 0) {
            return messages.text("span.moment");
        }
        if (minutes < 60) {
            return minutes(minutes);
        }
        if (minutes < 24 * 60) {
            return pair(hours(minutes / 60), minutes % 60 == 0 ? "" : minutes(minutes % 60));
        }
        long hours = minutes / 60;
        return pair(messages.text("span.days", messages.number(hours / 24)), hours % 24 == 0 ? "" : hours(hours % 24));
    }

    private String hours(long hours) {
        return messages.text("span.hours", messages.number(hours));
    }

    private String minutes(long minutes) {
        return messages.text("span.minutes", messages.number(minutes));
    }

    private String pair(String larger, String smaller) {
        return smaller.isEmpty() ? larger : messages.text("span.pair", larger, smaller);
    }
}
