package org.tocsin.importer.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.importer.About;
import org.tocsin.model.open.Impact;

class FeedTest {
    private static final String FEED = """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xml:lang="en-US" xmlns="http://www.w3.org/2005/Atom">
          <id>tag:status.moorfen.example,2005:/history</id>
          <link rel="alternate" type="text/html" href="https://status.moorfen.example"/>
          <link rel="self" type="application/atom+xml" href="https://status.moorfen.example/history.atom"/>
          <title>Moor &amp; Fen - Incident History</title>
          <updated>2026-01-02T07:42:46Z</updated>
          <entry>
            <id>tag:status.moorfen.example,2005:Incident/211</id>
            <published>2026-01-01T00:30:43Z</published>
            <updated>2026-01-02T07:42:46Z</updated>
            <link rel="alternate" type="text/html" href="https://status.moorfen.example/incidents/k1mlxlmdhqqp"/>
            <title>The till is slow</title>
            <content type="html">%s</content>
          </entry>
        </feed>
        """;
    private static final String TROUBLE = """
        &lt;p&gt;&lt;small&gt;Jan &lt;var data-var='date'&gt; 1&lt;/var&gt;, &lt;var data-var='time'&gt;00:30&lt;/var&gt; UTC&lt;/small&gt;&lt;br&gt;&lt;strong&gt;Resolved&lt;/strong&gt; - It works &amp;amp; is quick.&lt;br /&gt;&lt;br /&gt;Bye.&lt;/p&gt;&lt;p&gt;&lt;small&gt;Dec &lt;var data-var='date'&gt;31&lt;/var&gt;, &lt;var data-var='time'&gt;23:40&lt;/var&gt; UTC&lt;/small&gt;&lt;br&gt;&lt;strong&gt;Update&lt;/strong&gt; - We look.&lt;/p&gt;&lt;p&gt;&lt;small&gt;Dec &lt;var data-var='date'&gt;31&lt;/var&gt;, &lt;var data-var='time'&gt;23:30&lt;/var&gt; UTC&lt;/small&gt;&lt;br&gt;&lt;strong&gt;Identified&lt;/strong&gt; - It is slow.&lt;/p&gt;""";

    @TempDir
    Path folder;

    private SmallPage page;

    @BeforeEach
    void layOut() {
        page = new SmallPage(folder);
    }

    @Test
    void yearsFollowFromWhenTheEntryWasChanged() throws Exception {
        page.file("history.atom", FEED.formatted(TROUBLE));

        assertThat(page.updates())
                .containsExactly(
                        "2025-12-31T23:30Z identified: It is slow.",
                        "2025-12-31T23:40Z identified: We look.",
                        "2026-01-01T00:30Z resolved: It works & is quick.\n\nBye.");
        var origin = page.incident().statuspage();
        assertThat(origin).isNotNull();
        assertThat(page.assumed(About.IMPACT))
                .containsExactly("impact none, because the feed does not say how bad it was");
    }

    @Test
    void aPageOfNothingButAFeedHasOneComponent() throws Exception {
        page.file("history.atom", FEED.formatted(TROUBLE));

        var site = page.read().site();
        assertThat(site.settings().name()).isEqualTo("Moor & Fen");
        assertThat(site.settings().url()).isEqualTo("https://status.moorfen.example/");
        assertThat(site.groups().get(0).components())
                .extracting(one -> one.id())
                .containsExactly("moor-fen");
    }

    @Test
    void lettersThatMeanSeveralZonesAreReadInThatOfThePage() throws Exception {
        page.file("history.atom", FEED.formatted(TROUBLE.replace(" UTC", " PST")));

        assertThat(page.skipped())
                .containsExactly("history.atom:8: its times are in “PST”, which is several zones;"
                        + " name the place, such as --zone America/Los_Angeles");
        var read = page.read(ZoneId.of("America/Los_Angeles"));
        assertThat(read.site().incidents().get(0).updates().get(0).at()).isEqualTo("2025-12-31T23:30-08:00");
    }

    @Test
    void aScheduledEventIsMaintenance() throws Exception {
        page.file("history.atom", FEED.formatted("""
            &lt;p&gt;&lt;strong&gt;THIS IS A SCHEDULED EVENT Jan &lt;var data-var='date'&gt;5&lt;/var&gt;, &lt;var data-var='time'&gt;22:00&lt;/var&gt; - &lt;var data-var='time'&gt;01:00&lt;/var&gt; UTC&lt;/strong&gt;&lt;/p&gt;&lt;p&gt;&lt;small&gt;Dec &lt;var data-var='date'&gt;31&lt;/var&gt;, &lt;var data-var='time'&gt;23:30&lt;/var&gt; UTC&lt;/small&gt;&lt;br&gt;&lt;strong&gt;Scheduled&lt;/strong&gt; - We will oil it.&lt;/p&gt;"""));

        var work = page.incident();
        assertThat(work.impact()).isEqualTo(Impact.MAINTENANCE);
        assertThat(work.scheduled()).hasToString("Window[from=2026-01-05T22:00Z, until=2026-01-06T01:00Z]");
    }

    @Test
    void aFeedThatIsCutOffIsSaidWithItsPlace() throws Exception {
        page.components();
        page.file("history.atom", FEED.substring(0, 700));

        assertThat(page.skipped()).singleElement().asString().endsWith("it is no XML from here on; was it cut off?");
    }

    @Test
    void entitiesOfAFeedAreNotFollowed() throws Exception {
        page.components();
        page.file(
                "history.atom",
                "<!DOCTYPE feed [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n"
                        + FEED.formatted(TROUBLE)
                                .lines()
                                .skip(1)
                                .reduce("", (a, b) -> a + b + "\n")
                                .replace("The till", "&e;"));

        assertThat(page.read().site().incidents())
                .noneMatch(incident -> incident.title().length() > 30);
    }
}
