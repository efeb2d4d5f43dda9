package org.qianfa.publication.web;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document of elements, attributes and text; whatever XML cannot hold is left out. */
final class Xml {

    private static final Pattern FORBIDDEN = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private Xml(String root, String namespace) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeStartElement(root);
        writer.writeDefaultNamespace(namespace);
    }

    /** The document with this root and what the content puts into it. */
    static String document(String root, String namespace, Content content) {
        try {
            Xml xml = new Xml(root, namespace);
            content.writeTo(xml);
            xml.writer.writeEndDocument();
            return xml.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void within(String element, Content content) throws XMLStreamException {
        writer.writeStartElement(element);
        content.writeTo(this);
        writer.writeEndElement();
    }

    void element(String name, Object value) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(allowed(value));
        writer.writeEndElement();
    }

    /** @param attributes names and values in turn */
    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    private static String allowed(Object value) {
        return FORBIDDEN.matcher(String.valueOf(value)).replaceAll("");
    }

    /** What stands inside an element. */
    @FunctionalInterface
    interface Content {

        void writeTo(Xml xml) throws XMLStreamException;
    }
}
