package org.tocsin.site.status.feed;

import org.tocsin.site.xml.XmlText;

/** Writes a feed as Atom (RFC 4287). */
final class AtomText {
    private AtomText() {}

    static String of(Feed feed, String self) {
        XmlText xml = new XmlText("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language());
        xml.element("id", feed.id());
        xml.element("title", feed.title());
        xml.element("subtitle", feed.description());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
        xml.element("updated", feed.updated());
        xml.element("icon", feed.site() + "assets/icon.svg");
        xml.element("generator", "Tocsin");
        xml.open("author");
        xml.element("name", feed.author());
        xml.element("uri", feed.site());
        xml.close();
        for (Feed.Entry entry : feed.entries()) {
            xml.open("entry");
            xml.element("id", entry.id());
            xml.element("title", entry.title());
            xml.element("published", entry.published());
            xml.element("updated", entry.updated());
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
            entry.components().forEach(name -> xml.empty("category", "term", name));
            xml.element("content", entry.content(), "type", "html");
            xml.close();
        }
        return xml.end();
    }
}
