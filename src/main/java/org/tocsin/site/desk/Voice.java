package org.tocsin.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tocsin.site.Html;
import org.tocsin.site.Markdown;
import org.tocsin.site.Messages;
import org.tocsin.site.Moment;
import org.tocsin.site.Moments;
import org.tocsin.site.Spans;

/** How the desk says times, spans and Markdown, seen from one instant. */
record Voice(Instant now, Moments moments, Spans spans, Markdown markdown) {
    static Voice at(Instant now, ZoneId zone) {
        Messages english = Messages.english();
        return new Voice(now, new Moments(zone, english), new Spans(english), new Markdown());
    }

    Moment at(Instant instant) {
        return moments.at(instant);
    }

    /** The civil day in the zone of the desk. */
    LocalDate today() {
        return moments.dayOf(now);
    }

    String span(Duration span) {
        return spans.of(span);
    }

    /** {@code in 40 min}, {@code late by 12 min} or {@code now}. */
    String distance(Instant instant) {
        Duration ahead = Duration.between(now, instant);
        if (ahead.abs().toMinutes() == 0) {
            return "now";
        }
        return ahead.isNegative() ? "late by " + span(ahead) : "in " + span(ahead);
    }

    Html html(String markdownText) {
        return markdown.html(markdownText);
    }
}
