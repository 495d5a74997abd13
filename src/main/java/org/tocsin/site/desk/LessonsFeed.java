package org.tocsin.site.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Everything;
import org.tocsin.site.Markdown;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;
import org.tocsin.site.xml.XmlText;

/**
 * What drills taught, as Atom (RFC 4287): an entry for each drill, and one for each gap that was closed, so that it reaches who
 * read of the gap before.
 *
 * <p>The desk does not know its own address: links are relative, and names are those of the status site's host, which never
 * change.
 *
 * @param host of the status site
 * @param entries the newest first
 */
record LessonsFeed(String host, String title, String author, List<Entry> entries) {
    LessonsFeed {
        entries = List.copyOf(entries);
    }

    /**
     * Something to be read.
     *
     * @param id unique among all, for ever
     * @param href from the feed
     * @param content HTML
     */
    record Entry(String id, String href, String title, Instant at, String content) {}

    static SiteFile file(Everything everything, Directory directory) {
        LessonsFeed feed = of(everything, directory);
        return SiteFile.made(
                new PagePath(Address.LESSONS_FEED), feed, () -> feed.text().getBytes(StandardCharsets.UTF_8));
    }

    static LessonsFeed of(Everything everything, Directory directory) {
        String host = everything.open().settings().url().getHost();
        List<Entry> entries = new ArrayList<>();
        for (Drill drill : everything.drills()) {
            entries.add(lessons(drill, directory));
            for (Drill.Gap gap : drill.gaps()) {
                if (gap.closed() != null) {
                    entries.add(closed(drill, gap, gap.closed(), directory));
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::id).reversed());
        return new LessonsFeed(
                host == null ? "localhost" : host,
                "Lessons from drills: " + everything.settings().name(),
                everything.settings().organisation(),
                entries);
    }

    private static Entry lessons(Drill drill, Directory directory) {
        Markdown markdown = new Markdown();
        StringBuilder html = new StringBuilder();
        list(html, markdown, "What worked", drill.worked());
        list(html, markdown, "What did not", drill.failed());
        list(
                html,
                markdown,
                "What is to be mended",
                drill.gaps().stream()
                        .map(gap -> gap.text() + " ("
                                + directory.person(gap.owner()).label() + ", by " + gap.due() + ")")
                        .toList());
        return new Entry(drill.id().value(), href(drill), title(drill, directory), drill.ended(), html.toString());
    }

    private static Entry closed(Drill drill, Drill.Gap gap, Drill.Closed closed, Directory directory) {
        Markdown markdown = new Markdown();
        StringBuilder html = new StringBuilder();
        html.append(markdown.html(gap.text()).markup());
        html.append(markdown.html(closed.by()).markup());
        return new Entry(
                drill.id() + "/" + gap.id(),
                href(drill),
                "Mended after a drill: " + title(drill, directory),
                day(closed.on()),
                html.toString());
    }

    private static void list(StringBuilder html, Markdown markdown, String heading, List<String> points) {
        if (!points.isEmpty()) {
            html.append("<p><strong>").append(heading).append("</strong></p><ul>");
            points.forEach(point ->
                    html.append("<li>").append(markdown.html(point).markup()).append("</li>"));
            html.append("</ul>");
        }
    }

    private static String title(Drill drill, Directory directory) {
        return directory.process(drill.process()).label() + ": " + directory.scenario(drill.scenario());
    }

    /** The feed stands beside the folders of the drills. */
    private static String href(Drill drill) {
        return drill.id() + "/index.html";
    }

    private static Instant day(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private String text() {
        XmlText xml = new XmlText("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "en");
        xml.element("id", name("Drills"));
        xml.element("title", title);
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", "lessons.xml");
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", "lessons/index.html");
        xml.element(
                "updated",
                entries.isEmpty()
                        ? Instant.EPOCH.toString()
                        : entries.get(0).at().toString());
        xml.element("generator", "Tocsin");
        xml.open("author");
        xml.element("name", author);
        xml.close();
        for (Entry entry : entries) {
            xml.open("entry");
            xml.element("id", name("Drill/" + entry.id()));
            xml.element("title", entry.title());
            xml.element("published", entry.at().toString());
            xml.element("updated", entry.at().toString());
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.href());
            xml.element("content", entry.content(), "type", "html");
            xml.close();
        }
        return xml.end();
    }

    /** A name for ever, made as those of the status site's feeds. */
    private String name(String what) {
        return "tag:" + host + ",2005:" + what;
    }
}
