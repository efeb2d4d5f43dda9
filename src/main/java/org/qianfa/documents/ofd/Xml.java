package org.qianfa.documents.ofd;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.qianfa.documents.layout.Sheet;

/** One XML file of an OFD package. */
final class Xml {

    static final String OFD = "http://www.ofdspec.org/2016";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** @param root its element; attributes by name and value, as everywhere here */
    Xml(String root, String... attributes) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("ofd", root, OFD);
            xml.writeNamespace("ofd", OFD);
            attributes(attributes);
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
    }

    Xml open(String element, String... attributes) {
        try {
            xml.writeStartElement("ofd", element, OFD);
            attributes(attributes);
            return this;
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
    }

    Xml close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** An element with nothing but text. */
    Xml text(String element, String text, String... attributes) {
        open(element, attributes);
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
        return close();
    }

    /** Closes what is open. */
    byte[] bytes() {
        try {
            xml.writeEndDocument();
            xml.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** Points as millimetres, the unit of OFD. */
    static String mm(double points) {
        return Sheet.written(points / Sheet.MM);
    }
}
