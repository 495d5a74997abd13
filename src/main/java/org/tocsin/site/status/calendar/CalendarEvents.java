package org.tocsin.site.status.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.Update;
import org.tocsin.site.Markdown;
import org.tocsin.site.Messages;
import org.tocsin.site.Moments;
import org.tocsin.site.calendar.ContentLines;

/**
 * Writes each maintenance as an event.
 *
 * <p>It ends when it was said to be over, else when it is planned to. What was called off before it began is cancelled, and keeps its
 * window.
 */
final class CalendarEvents {
    private final StatusSettings settings;
    private final CalendarZone zone;
    private final Messages messages;
    private final Moments moments;
    private final Markdown markdown = new Markdown();
    private final Instant now;

    CalendarEvents(StatusSettings settings, CalendarZone zone, Messages messages, Instant now) {
        this.settings = settings;
        this.zone = zone;
        this.messages = messages;
        this.moments = new Moments(settings.zone(), messages);
        this.now = now;
    }

    List<String> lines(Maintenance work) {
        Instant from = work.scheduled().from();
        boolean calledOff =
                work.closed().filter(closed -> closed.isBefore(from)).isPresent();
        Instant until = calledOff
                ? work.scheduled().until()
                : work.closed().orElse(work.scheduled().until());
        String address = settings.url() + "incidents/" + work.id() + "/";
        String changed = ContentLines.utc(work.latest().at());
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VEVENT",
                "UID:" + work.id() + "@" + host(),
                "SEQUENCE:" + (work.updates().size() - 1),
                "DTSTAMP:" + changed,
                "CREATED:" + ContentLines.utc(work.updates().get(0).at()),
                "LAST-MODIFIED:" + changed,
                "DTSTART" + zone.at(from)));
        if (until.isAfter(from)) {
            lines.add("DTEND" + zone.at(until));
        }
        lines.add("STATUS:" + (calledOff ? "CANCELLED" : "CONFIRMED"));
        lines.add("TRANSP:TRANSPARENT");
        lines.add("SUMMARY:" + ContentLines.escaped(work.title()));
        lines.add("DESCRIPTION:" + ContentLines.escaped(description(work)));
        lines.add("URL:" + address);
        lines.add("END:VEVENT");
        return lines;
    }

    private String description(Maintenance work) {
        StringJoiner text = new StringJoiner("\n\n");
        if (work.overdueAt(now)) {
            text.add(messages.text("incident.overrun"));
        }
        List<Update> updates = work.updates();
        for (int i = updates.size() - 1; i >= 0; i--) {
            Update update = updates.get(i);
            String status = messages.text("status." + update.status().word().replace('_', '-'));
            text.add(messages.text("calendar.update", moments.at(update.at()).text(), status) + "\n"
                    + markdown.plain(update.message()));
        }
        return text.toString();
    }

    private String host() {
        String host = settings.url().getHost();
        return host == null ? "localhost" : host;
    }
}
