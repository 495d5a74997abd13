package org.tocsin.site.status.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.site.Markdown;
import org.tocsin.site.Messages;
import org.tocsin.site.MomentRange;
import org.tocsin.site.Moments;
import org.tocsin.site.status.feed.LatestEvents.Changed;
import org.tocsin.site.status.feed.LatestEvents.Unsaid;

/**
 * Writes what an entry shows: every update, newest first.
 *
 * <p>Each begins as in the feeds of Statuspage, {@code <p><small>time</small><br><strong>status</strong> - text}, since programs
 * take them apart by that.
 */
final class EntryContent {
    private final Messages messages;
    private final Moments moments;
    private final Markdown markdown = new Markdown();
    private final Map<ComponentId, String> names;

    EntryContent(Messages messages, ZoneId zone, Map<ComponentId, String> names) {
        this.messages = messages;
        this.moments = new Moments(zone, messages);
        this.names = names;
    }

    String of(Changed changed) {
        StatusEvent event = changed.event();
        StringBuilder html = new StringBuilder(512);
        if (event instanceof Maintenance work) {
            MomentRange window =
                    moments.range(work.scheduled().from(), work.scheduled().until());
            paragraph(
                    html,
                    messages.text(
                            "feed.window", window.from().text(), window.until().text()));
        }
        if (event.backfilled()) {
            paragraph(html, messages.text("incident.backfilled"));
        }
        for (Unsaid step : changed.unsaid()) {
            head(html, step.at(), step.status());
            String key = step.status().last() ? "feed.ended" : "feed.begun";
            html.append(escaped(messages.text(key))).append("</p>");
        }
        List<Update> updates = event.updates();
        for (int i = updates.size() - 1; i >= 0; i--) {
            add(html, updates.get(i), !changed.over() && i == updates.size() - 1);
        }
        return html.toString();
    }

    private void add(StringBuilder html, Update update, boolean isLatestOfOpen) {
        String message = markdown.html(update.message()).markup();
        head(html, update.at(), update.status());
        if (message.startsWith("<p>")) {
            html.append(message, "<p>".length(), message.length());
        } else {
            html.append("</p>").append(message);
        }
        if (update.workaround() != null) {
            html.append("<p><strong>")
                    .append(escaped(messages.text("incident.workaround")))
                    .append("</strong></p>")
                    .append(markdown.html(update.workaround()).markup());
        }
        if (!update.components().isEmpty()) {
            html.append("<ul>");
            update.components()
                    .forEach((id, state) -> html.append("<li>")
                            .append(escaped(
                                    messages.text("state.change", names.getOrDefault(id, id.value()), word(state))))
                            .append("</li>"));
            html.append("</ul>");
        }
        if (isLatestOfOpen && update.nextUpdate() != null) {
            paragraph(
                    html,
                    messages.text(
                            "lede.next-update",
                            moments.near(update.nextUpdate(), update.at()).text()));
        }
    }

    private void head(StringBuilder html, Instant at, UpdateStatus status) {
        html.append("<p><small>")
                .append(escaped(moments.at(at).text()))
                .append("</small><br><strong>")
                .append(escaped(messages.text("status." + status.word().replace('_', '-'))))
                .append("</strong> - ");
    }

    private String word(ComponentState state) {
        return messages.text("state." + state.word().replace('_', '-'));
    }

    private static void paragraph(StringBuilder html, String text) {
        html.append("<p>").append(escaped(text)).append("</p>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
