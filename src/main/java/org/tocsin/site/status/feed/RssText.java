package org.tocsin.site.status.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.tocsin.site.xml.XmlText;

/**
 * Writes a feed as RSS 2.0, as its best practices profile has it.
 *
 * <p>RSS knows one time for an entry; it is that of the last change, so that readers see each update.
 */
final class RssText {
    private RssText() {}

    static String of(Feed feed, String self) {
        XmlText xml = new XmlText(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("channel");
        xml.element("title", feed.title());
        xml.element("link", feed.home());
        xml.element("description", feed.description());
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", self);
        xml.element("language", feed.language());
        xml.element("generator", "Tocsin");
        if (!feed.entries().isEmpty()) {
            xml.element("lastBuildDate", date(feed.updated()));
        }
        for (Feed.Entry entry : feed.entries()) {
            xml.open("item");
            xml.element("title", entry.title());
            xml.element("link", entry.url());
            xml.element("guid", entry.id(), "isPermaLink", "false");
            xml.element("pubDate", date(entry.updated()));
            xml.element("dc:creator", feed.author());
            entry.components().forEach(name -> xml.element("category", name));
            xml.element("description", entry.content());
            xml.close();
        }
        xml.close();
        return xml.end();
    }

    /** {@code Tue, 3 Nov 2026 08:12:00 GMT}; the words of this format are its own, no locale's. */
    private static String date(String instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.parse(instant).atOffset(ZoneOffset.UTC));
    }
}
