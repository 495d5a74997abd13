package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tocsin.site.desk.Given.drill;
import static org.tocsin.site.desk.Given.drilled;
import static org.tocsin.site.desk.Given.everything;
import static org.tocsin.site.desk.Given.gap;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Everything;
import org.w3c.dom.Document;

class LessonsFeedTest {
    private final Everything all = drilled(
            everything(List.of()),
            drill(
                    "2026-11-01",
                    List.of(),
                    gap("lock", "2026-12-01", null),
                    gap("key", "2026-12-01", new Drill.Closed(LocalDate.parse("2026-11-09"), "A <new> key", null))),
            drill("2026-10-01", List.of()));

    @Test
    void aDrillIsAnEntryAndSoIsEachGapThatWasClosed() {
        assertThat(LessonsFeed.of(all, new Directory(all)).entries())
                .extracting(
                        LessonsFeed.Entry::id,
                        LessonsFeed.Entry::href,
                        entry -> entry.at().toString())
                .containsExactly(
                        tuple("2026-11-01-standstill/key", "2026-11-01-standstill/index.html", "2026-11-09T00:00:00Z"),
                        tuple("2026-11-01-standstill", "2026-11-01-standstill/index.html", "2026-11-01T11:00:00Z"),
                        tuple("2026-10-01-standstill", "2026-10-01-standstill/index.html", "2026-10-01T11:00:00Z"));
    }

    @Test
    void itIsWellFormedAndItsNamesAreThoseOfTheStatusSitesHost() throws Exception {
        Document feed = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        LessonsFeed.file(all, new Directory(all)).content().get()));

        assertThat(feed.getElementsByTagName("id").item(0).getTextContent())
                .isEqualTo("tag:status.example,2005:Drills");
        assertThat(feed.getElementsByTagName("id").item(1).getTextContent())
                .isEqualTo("tag:status.example,2005:Drill/2026-11-01-standstill/key");
        assertThat(feed.getElementsByTagName("content").item(0).getTextContent())
                .contains("A &lt;new&gt; key");
    }

    @Test
    void withoutDrillsItIsEmptyAndWasNeverChanged() {
        Everything none = everything(List.of());

        assertThat(new String(
                        LessonsFeed.file(none, new Directory(none)).content().get(), StandardCharsets.UTF_8))
                .contains("<updated>1970-01-01T00:00:00Z</updated>")
                .doesNotContain("<entry>");
    }
}
