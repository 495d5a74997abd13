package org.tocsin.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An element of one of jollyday's files.
 *
 * @param text what stands directly in it, without blanks around
 */
record HolidayXml(String name, Map<String, String> attributes, List<HolidayXml> children, String text) {

    static HolidayXml read(URL file) {
        Reader reader = new Reader();
        try (InputStream bytes = file.openStream()) {
            SAXParserFactory.newInstance().newSAXParser().parse(bytes, reader);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot read public holidays: " + file, e);
        }
        return reader.open.getFirst().children().get(0);
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    <E extends Enum<E>> E word(String key, Class<E> type) {
        return Enum.valueOf(
                type, attribute(key).orElseThrow(() -> new IllegalStateException(name + " without " + key)));
    }

    <E extends Enum<E>> E word(String key, E usual) {
        return attribute(key)
                .map(word -> Enum.valueOf(usual.getDeclaringClass(), word))
                .orElse(usual);
    }

    List<HolidayXml> all(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    Optional<HolidayXml> first(String child) {
        return children.stream().filter(one -> one.name.equals(child)).findFirst();
    }

    HolidayXml only(String child) {
        return first(child).orElseThrow(() -> new IllegalStateException(name + " without " + child));
    }

    /** Puts elements into those they stand in; the last one open holds the whole file. */
    private static final class Reader extends DefaultHandler {
        private final Deque<HolidayXml> open = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();

        Reader() {
            open.push(new HolidayXml("", Map.of(), new ArrayList<>(), ""));
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes written) {
            Map<String, String> attributes = new HashMap<>();
            for (int i = 0; i < written.getLength(); i++) {
                attributes.put(written.getQName(i), written.getValue(i));
            }
            open.push(new HolidayXml(name, attributes, new ArrayList<>(), ""));
            text.setLength(0);
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            text.append(letters, start, length);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            HolidayXml done = open.pop();
            open.getFirst()
                    .children()
                    .add(new HolidayXml(
                            name,
                            done.attributes(),
                            done.children(),
                            text.toString().strip()));
            text.setLength(0);
        }
    }
}
