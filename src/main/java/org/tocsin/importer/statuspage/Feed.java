package org.tocsin.importer.statuspage;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportedSettings;
import org.tocsin.importer.Unreadable;

/**
 * {@code history.atom}: the last 25 incidents with their texts, to the minute, without impact and components.
 *
 * @param address of the page
 */
record Feed(String path, String title, String address, List<FeedEntry> entries) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String END_OF_TITLE = " - Incident History";

    static Feed read(String path, String text) throws Unreadable {
        try {
            var xml = factory().createXMLStreamReader(new StringReader(text));
            while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
                // what stands before the root says nothing
            }
            if (!xml.isStartElement() || !is(xml, "feed")) {
                throw new Unreadable(1, "it is no Atom feed");
            }
            return feed(path, xml);
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            throw new Unreadable(
                    place == null ? 1 : Math.max(1, place.getLineNumber()),
                    place == null ? 0 : Math.max(0, place.getColumnNumber()),
                    "it is no XML from here on; was it cut off?");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static Feed feed(String path, XMLStreamReader xml) throws XMLStreamException, Unreadable {
        var entries = new ArrayList<FeedEntry>();
        var own = new HashMap<String, String>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (is(xml, "entry")) {
                    var line = xml.getLocation().getLineNumber();
                    var parts = new HashMap<String, String>();
                    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && is(xml, "entry"))) {
                        part(xml, parts);
                    }
                    entries.add(entry(path, line, parts));
                } else {
                    part(xml, own);
                }
            }
        }
        var title = Bodies.line(own.getOrDefault("title", ""));
        return new Feed(
                path,
                title.endsWith(END_OF_TITLE) ? title.substring(0, title.length() - END_OF_TITLE.length()) : title,
                own.getOrDefault("link", ""),
                entries);
    }

    /** Keeps the text of an element, or where a link leads; the first of each name. */
    private static void part(XMLStreamReader xml, Map<String, String> parts) throws XMLStreamException {
        if (!xml.isStartElement() || !ATOM.equals(xml.getNamespaceURI())) {
            return;
        }
        var name = xml.getLocalName();
        switch (name) {
            case "link" -> {
                var relation = xml.getAttributeValue(null, "rel");
                var leadsTo = xml.getAttributeValue(null, "href");
                if (leadsTo != null && (relation == null || relation.equals("alternate"))) {
                    parts.putIfAbsent(name, leadsTo);
                }
            }
            case "title", "updated", "published", "content" -> parts.putIfAbsent(name, xml.getElementText());
            default -> {}
        }
    }

    private static FeedEntry entry(String path, int line, Map<String, String> parts) throws Unreadable {
        var link = parts.getOrDefault("link", "");
        var id = link.substring(link.lastIndexOf('/') + 1);
        var updated = parts.getOrDefault("updated", parts.getOrDefault("published", ""));
        try {
            return new FeedEntry(
                    path,
                    line,
                    id.isEmpty() ? path + ":" + line : id,
                    parts.getOrDefault("title", ""),
                    OffsetDateTime.parse(updated.strip()),
                    parts.getOrDefault("content", ""));
        } catch (DateTimeException e) {
            throw new Unreadable(line, "the entry's `updated` is no time but “" + Bodies.shortened(updated) + "”");
        }
    }

    private static boolean is(XMLStreamReader xml, String name) {
        return xml.getLocalName().equals(name) && ATOM.equals(xml.getNamespaceURI());
    }

    /** What the feed tells of its page. */
    ImportedSettings settings(@Nullable ZoneId zone, ForeignFile file) {
        return PageReader.settings(
                title.isEmpty() ? "Status" : title, address, zone == null ? ZoneId.of("UTC") : zone, file, 1, null);
    }
}
