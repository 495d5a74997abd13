package org.tocsin.site.status.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.SmallPage.CARDS;
import static org.tocsin.model.open.SmallPage.HOSTILE;
import static org.tocsin.model.open.SmallPage.NOW;
import static org.tocsin.model.open.SmallPage.at;
import static org.tocsin.model.open.SmallPage.facts;
import static org.tocsin.model.open.SmallPage.incident;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.SmallPage.work;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.site.Messages;
import org.tocsin.site.SiteFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedsTest {
    private static final Incident CARDS_DOWN = incident(
            "2026-11-23-cards",
            "Card payments are declined",
            update("2026-11-23T08:12", INVESTIGATING, "We look into it.", Map.of(CARDS, MAJOR_OUTAGE)),
            update("2026-11-23T08:40", RESOLVED, "It is *over*."));

    @Test
    void anEntryHoldsEveryUpdateNewestFirstInTheWayOfStatuspage() {
        Document atom = xml("history.atom", CARDS_DOWN);

        assertThat(atom.select("entry > id").text()).isEqualTo("tag:status.example,2005:Incident/2026-11-23-cards");
        assertThat(atom.select("entry > published").text()).isEqualTo("2026-11-23T08:12:00Z");
        assertThat(atom.select("entry > updated").text()).isEqualTo("2026-11-23T08:40:00Z");
        assertThat(atom.select("feed > updated").text()).isEqualTo("2026-11-23T08:40:00Z");
        assertThat(atom.select("entry > content").text())
                .isEqualTo(
                        "<p><small>23 Nov 2026, 09:40 (UTC+1)</small><br><strong>Resolved</strong> - It is <em>over</em>.</p>"
                                + "<p><small>23 Nov 2026, 09:12 (UTC+1)</small><br><strong>Investigating</strong> - We look into it.</p>"
                                + "<ul><li>Card payments: Unavailable</li></ul>");
    }

    @Test
    void theIdStaysAndTheTimeMovesWithEachUpdate() {
        Incident more = incident(
                "2026-11-23-cards",
                "Cards work again",
                CARDS_DOWN.updates().get(0),
                CARDS_DOWN.updates().get(1),
                update("2026-11-23T09:30", RESOLVED, "Once more: over."));

        Document before = xml("history.atom", CARDS_DOWN);
        Document after = xml("history.atom", more);

        assertThat(after.select("id").eachText()).isEqualTo(before.select("id").eachText());
        assertThat(after.select("entry > updated").text()).isEqualTo("2026-11-23T09:30:00Z");
        assertThat(after.select("entry > published").text()).isEqualTo("2026-11-23T08:12:00Z");
    }

    @Test
    void aFeedHoldsTheTwentyFiveThatChangedLast() {
        StatusEvent[] many = IntStream.range(0, 40)
                .mapToObj(i -> incident(
                        "2026-11-01-number-" + i,
                        "Number " + i,
                        update("2026-11-%02dT%02d:00".formatted(1 + i / 20, i % 20), INVESTIGATING, "Yes.")))
                .toArray(StatusEvent[]::new);

        Document atom = xml("history.atom", many);

        assertThat(atom.select("entry > title").eachText())
                .hasSize(25)
                .startsWith("Number 39")
                .endsWith("Number 15");
    }

    @Test
    void aComponentHasAFeedOfWhatTouchedItAlone() {
        Incident other = incident("2026-11-22-x", "Other", update("2026-11-22T08:00", INVESTIGATING, "Hm."));

        assertThat(xml("components/cards/feed.atom", CARDS_DOWN, other)
                        .select("entry > title")
                        .eachText())
                .containsExactly("Card payments are declined");
        assertThat(xml("components/labs/feed.atom", CARDS_DOWN, other).select("entry"))
                .isEmpty();
        assertThat(xml("components/labs/feed.atom").select("feed > link").eachAttr("href"))
                .containsExactly(
                        "https://status.example/sub/components/labs/feed.atom",
                        "https://status.example/sub/components/labs/");
    }

    @Test
    void plannedWorkIsToldWhenItIsAnnouncedWhenItBeginsAndWhenItEnds() {
        StatusEvent planned = work(
                "2026-11-24-move",
                "Records move",
                "2026-11-24T09:00",
                "2026-11-24T11:00",
                update("2026-11-20T08:00", SCHEDULED, "We move."));

        Document before = read("history.atom", NOW, facts(planned));
        Document after = read("history.atom", at("2026-11-24T09:00"), facts(planned));
        Document over = read("history.atom", at("2026-11-25T09:00"), facts(planned));

        assertThat(before.select("entry > updated").text()).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(before.select("entry > content").text())
                .startsWith("<p>Planned for 24 Nov 2026, 10:00 to 12:00 (UTC+1).</p><p><small>20 Nov 2026");
        assertThat(after.select("entry > updated").text()).isEqualTo("2026-11-24T09:00:00Z");
        assertThat(after.select("entry > content").text())
                .contains("<strong>Under way</strong> - The work has begun as planned.</p><p><small>20 Nov 2026");
        assertThat(over.select("entry > updated").text()).isEqualTo("2026-11-24T11:00:00Z");
        assertThat(over.select("entry > content").text())
                .contains("12:00 (UTC+1)</small><br><strong>Completed</strong> - The planned time is over.</p>")
                .contains("<strong>Under way</strong>");
    }

    @Test
    void allFormatsSayTheSame() {
        Document rss = xml("history.rss", CARDS_DOWN);
        Document atom = xml("history.atom", CARDS_DOWN);
        JsonNode json = JsonMapper.shared().readTree(text("feed.json", NOW, facts(CARDS_DOWN)));

        assertThat(rss.select("item > guid").text())
                .isEqualTo(atom.select("entry > id").text());
        assertThat(rss.select("item > description").text())
                .isEqualTo(atom.select("entry > content").text());
        assertThat(rss.select("item > pubDate").text()).isEqualTo("Mon, 23 Nov 2026 08:40:00 GMT");
        assertThat(json.at("/items/0/id").stringValue())
                .isEqualTo(atom.select("entry > id").text());
        assertThat(json.at("/items/0/content_html").stringValue())
                .isEqualTo(atom.select("entry > content").text());
        assertThat(json.at("/feed_url").stringValue()).isEqualTo("https://status.example/sub/feed.json");
        assertThat(json.at("/items/0/tags/0").stringValue()).isEqualTo("Card payments");
    }

    @Test
    void aFeedWithoutEntriesIsWhole() {
        assertThat(xml("history.atom").select("feed > updated").text()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(xml("history.rss").select("lastBuildDate")).isEmpty();
    }

    @Test
    void hostileTitlesArriveAsTheyWereWritten() {
        Incident hostile = incident(
                "2026-11-23-x", HOSTILE, update("2026-11-23T08:12", INVESTIGATING, "Look: `]]>` & <script> 🧯\u0001"));

        for (String path : List.of("history.atom", "history.rss")) {
            Document read = xml(path, hostile);
            assertThat(read.select("entry > title, item > title").get(0).wholeText())
                    .as(path)
                    .isEqualTo(HOSTILE);
            assertThat(read.select("entry > content, item > description").text())
                    .as(path)
                    .endsWith("Look: <code>]]&gt;</code> &amp; &lt;script&gt; 🧯</p>");
        }
        assertThat(JsonMapper.shared()
                        .readTree(text("feed.json", NOW, facts(hostile)))
                        .at("/items/0/title")
                        .stringValue())
                .isEqualTo(HOSTILE);
    }

    @Test
    void theFactsOfAFileChangeWithItsBytes() {
        SiteFile one = file("history.atom", NOW, facts(CARDS_DOWN));
        SiteFile same = file("history.atom", NOW.plusSeconds(3600), facts(CARDS_DOWN));
        SiteFile other = file("history.atom", NOW, facts());

        assertThat(one.facts()).isEqualTo(same.facts()).isNotEqualTo(other.facts());
        assertThat(one.content().get()).isEqualTo(same.content().get());
    }

    private static Document xml(String path, StatusEvent... events) {
        return read(path, NOW, facts(events));
    }

    private static Document read(String path, Instant now, OpenFacts facts) {
        return Jsoup.parse(text(path, now, facts), "", Parser.xmlParser());
    }

    private static String text(String path, Instant now, OpenFacts facts) {
        return new String(file(path, now, facts).content().get(), StandardCharsets.UTF_8);
    }

    private static SiteFile file(String path, Instant now, OpenFacts facts) {
        Map<String, SiteFile> files = new TreeMap<>();
        new Feeds(facts, now, Messages.english())
                .files()
                .forEach(file -> files.put(file.path().value(), file));
        SiteFile file = files.get(path);
        if (file == null) {
            throw new AssertionError("no " + path + " among " + files.keySet());
        }
        return file;
    }
}
