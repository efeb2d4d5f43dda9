package org.qianfa.documents.writing;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of WordprocessingML that bodies consist of. */
final class WordMarkup {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLStreamWriter xml;

    WordMarkup(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setPrefix("w", WORD);
        xml.setPrefix("r", RELATIONS);
        xml.writeStartElement(WORD, "document");
        xml.writeNamespace("w", WORD);
        xml.writeNamespace("r", RELATIONS);
        xml.writeStartElement(WORD, "body");
    }

    void finish() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    WordMarkup open(String element) throws XMLStreamException {
        xml.writeStartElement(WORD, element);
        return this;
    }

    WordMarkup close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    WordMarkup empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(WORD, element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(WORD, attributes[i], attributes[i + 1]);
        }
        return this;
    }

    void footer(String pages, String id) throws XMLStreamException {
        xml.writeEmptyElement(WORD, "footerReference");
        xml.writeAttribute(WORD, "type", pages);
        xml.writeAttribute(RELATIONS, "id", id);
    }

    /** @param style of the characters; empty for that of the paragraph @param size in half points, 0 for that of the style */
    void run(String style, int size, String words) throws XMLStreamException {
        if (words.isEmpty()) {
            return;
        }
        open("r");
        if (!style.isEmpty() || size > 0) {
            open("rPr");
            if (!style.isEmpty()) {
                empty("rStyle", "val", style);
            }
            if (size > 0) {
                empty("sz", "val", String.valueOf(size));
            }
            close();
        }
        String[] pieces = words.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                empty("tab");
            }
            piece(pieces[i]);
        }
        close();
    }

    private void piece(String words) throws XMLStreamException {
        if (!words.isEmpty()) {
            open("t");
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(words);
            close();
        }
    }
}
