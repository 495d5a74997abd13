package org.tocsin.site.xml;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, element by element. */
public final class XmlText {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** Begins a document with the start of its outermost element. */
    public XmlText(String root, String... attributes) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        open(root, attributes);
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    public void open(String name, String... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Ends the element that was begun last. */
    public void close() {
        try {
            out.writeEndElement();
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** An element that holds text. */
    public void element(String name, String content, String... attributes) {
        open(name, attributes);
        try {
            out.writeCharacters(allowed(content));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        close();
    }

    /** An element that holds nothing. */
    public void empty(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Ends the document. */
    public String end() {
        try {
            out.writeEndDocument();
            out.close();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i], allowed(namesAndValues[i + 1]));
        }
    }

    /** Without the characters that no XML document may hold. */
    private static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("cannot write XML into memory", e);
    }
}
