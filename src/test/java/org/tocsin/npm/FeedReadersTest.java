package org.tocsin.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.SmallPage.CARDS;
import static org.tocsin.model.open.SmallPage.HOSTILE;
import static org.tocsin.model.open.SmallPage.LABS;
import static org.tocsin.model.open.SmallPage.NOW;
import static org.tocsin.model.open.SmallPage.facts;
import static org.tocsin.model.open.SmallPage.incident;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.SmallPage.work;
import static org.tocsin.model.open.UpdateStatus.COMPLETED;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.site.Messages;
import org.tocsin.site.SiteFile;
import org.tocsin.site.status.calendar.MaintenanceCalendar;
import org.tocsin.site.status.feed.Feeds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * rss-parser, feedparser, ical.js and node-ical read what we write, and understand by it what we meant.
 *
 * <p>Two take liberties with hostile titles: feedparser takes out what looks like HTML, and node-ical undoes escapes in an order in which
 * a backslash before an n becomes one before a new line.
 */
class FeedReadersTest {
    private static final OpenFacts FACTS = facts(
            incident(
                    "2026-11-23-cards",
                    HOSTILE,
                    update(
                            "2026-11-23T08:12",
                            INVESTIGATING,
                            "We look into `]]>` & more.",
                            Map.of(CARDS, MAJOR_OUTAGE)),
                    update("2026-11-23T08:40", RESOLVED, "Over. 🧯")),
            work(
                    "2026-07-01-summer",
                    HOSTILE,
                    "2026-07-01T22:30",
                    "2026-07-02T00:30",
                    update("2026-06-20T08:00", SCHEDULED, "We move; lines, and\n\nparagraphs."),
                    update("2026-07-01T23:45", COMPLETED, "Done early.")),
            work(
                    "2026-12-06-winter",
                    "Records move",
                    "2026-12-06T22:30",
                    "2026-12-07T00:30",
                    update("2026-11-20T08:00", SCHEDULED, "We move.", Map.of(LABS, MAJOR_OUTAGE))));

    @TempDir
    private Path folder;

    @Test
    void feedParsersUnderstandEveryEntry() throws IOException {
        JsonNode read = read();

        for (String reader : List.of("rssParser", "feedparser")) {
            for (String format : List.of("atom", "rss")) {
                JsonNode feed = read.get(reader).get(format);
                JsonNode first = feed.get("items").get(0);
                assertThat(feed.get("title").stringValue()).isEqualTo("Larkfield & Sons");
                assertThat(feed.get("items")).hasSize(3);
                assertThat(first.get("guid").stringValue())
                        .isEqualTo("tag:status.example,2005:Incident/2026-11-23-cards");
                assertThat(first.get("title").stringValue())
                        .isEqualTo(reader.equals("feedparser") ? HOSTILE.replaceAll("</?b>", "") : HOSTILE);
                assertThat(first.get("link").stringValue())
                        .isEqualTo("https://status.example/sub/incidents/2026-11-23-cards/");
            }
        }
        assertThat(read.at("/feedparser/atom/items/0/date").stringValue()).isEqualTo("2026-11-23T08:40:00.000Z");
        assertThat(read.at("/feedparser/atom/items/0/published").stringValue()).isEqualTo("2026-11-23T08:12:00.000Z");
        assertThat(read.at("/feedparser/rss/items/0/date").stringValue()).isEqualTo("2026-11-23T08:40:00.000Z");
        assertThat(read.at("/feedparser/rss/xmlurl").stringValue()).isEqualTo("https://status.example/sub/history.rss");
        assertThat(read.at("/feedparser/atom/language").stringValue()).isEqualTo("en");
        assertThat(read.at("/feedparser/atom/items/0/description").stringValue())
                .isEqualTo(read.at("/json/items/0/content_html").stringValue())
                .isEqualTo(read.at("/rssParser/rss/items/0/content").stringValue())
                .contains("<code>]]&gt;</code>", "🧯");
        assertThat(read.at("/rssParser/rss/items/0/creator").stringValue()).isEqualTo("Larkfield & Sons");
    }

    @Test
    void calendarParsersUnderstandEveryEvent() throws IOException {
        JsonNode read = read();

        for (String reader : List.of("ical", "nodeIcal")) {
            JsonNode events = read.get(reader);
            assertThat(events).as(reader).hasSize(2);
            String title = reader.equals("nodeIcal") ? HOSTILE.replace("\\n", "\\\n") : HOSTILE;
            assertEvent(events.get(0), "2026-07-01-summer", title, 1, "2026-07-01T22:30", "2026-07-01T23:45");
            assertEvent(events.get(1), "2026-12-06-winter", "Records move", 0, "2026-12-06T22:30", "2026-12-07T00:30");
        }
        assertThat(read.at("/ical/0/zone").stringValue()).isEqualTo("Europe/Berlin");
        assertThat(read.at("/ical/0/description").stringValue())
                .contains("Done early.\n\n", "We move; lines, and\n\nparagraphs.");
    }

    private static void assertEvent(JsonNode event, String id, String title, int sequence, String start, String end) {
        assertThat(event.get("uid").stringValue()).isEqualTo(id + "@status.example");
        assertThat(event.get("summary").stringValue()).isEqualTo(title);
        assertThat(event.get("sequence").intValue()).isEqualTo(sequence);
        assertThat(event.get("start").stringValue()).isEqualTo(start + ":00.000Z");
        assertThat(event.get("end").stringValue()).isEqualTo(end + ":00.000Z");
        assertThat(event.get("status").stringValue()).isEqualTo("CONFIRMED");
    }

    private JsonNode read() throws IOException {
        List<SiteFile> files = new ArrayList<>(new Feeds(FACTS, NOW, Messages.english()).files());
        files.addAll(new MaintenanceCalendar(FACTS, NOW, Messages.english()).files());
        for (SiteFile file : files) {
            Path target = folder.resolve(file.path().value());
            Files.createDirectories(target.getParent());
            Files.write(target, file.content().get());
        }
        return JsonMapper.shared().readTree(NodePackages.run("read-feeds.js", folder.toString()));
    }
}
