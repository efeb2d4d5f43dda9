package org.qianfa.documents.writing;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.qianfa.officialtext.Outline;

/** Writes the body of a Word file: a paragraph a line, headings in the style of their level. */
final class WordBody {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLStreamWriter xml;

    private WordBody(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param odd what the body calls the footer of odd pages @param even likewise */
    record Footers(String odd, String even) {
    }

    static void write(String title, String text, Footers footers, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        new WordBody(xml).document(title, text, footers);
        xml.flush();
    }

    private void document(String title, String text, Footers footers) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setPrefix("w", WORD);
        xml.setPrefix("r", RELATIONS);
        xml.writeStartElement(WORD, "document");
        xml.writeNamespace("w", WORD);
        xml.writeNamespace("r", RELATIONS);
        xml.writeStartElement(WORD, "body");
        if (!title.isEmpty()) {
            begin("Title");
            run("", title);
            xml.writeEndElement();
        }
        for (Outline.Paragraph paragraph : Outline.paragraphs(text)) {
            paragraph(paragraph);
        }
        sheet(footers);
        xml.writeEndDocument();
    }

    /** A heading that runs into its paragraph keeps its look, but the navigation would show the whole paragraph. */
    private void paragraph(Outline.Paragraph paragraph) throws XMLStreamException {
        begin(paragraph.headingLine() ? "Heading" + paragraph.level() : "");
        run(paragraph.headingLine() || paragraph.level() == 0 ? "" : "Heading" + paragraph.level() + "Char", paragraph.heading());
        run("", paragraph.body());
        xml.writeEndElement();
    }

    private void begin(String style) throws XMLStreamException {
        xml.writeStartElement(WORD, "p");
        if (!style.isEmpty()) {
            xml.writeStartElement(WORD, "pPr");
            empty("pStyle", "val", style);
            xml.writeEndElement();
        }
    }

    private void run(String style, String words) throws XMLStreamException {
        if (words.isEmpty()) {
            return;
        }
        xml.writeStartElement(WORD, "r");
        if (!style.isEmpty()) {
            xml.writeStartElement(WORD, "rPr");
            empty("rStyle", "val", style);
            xml.writeEndElement();
        }
        String[] pieces = words.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement(WORD, "tab");
            }
            piece(pieces[i]);
        }
        xml.writeEndElement();
    }

    private void piece(String words) throws XMLStreamException {
        String writable = writable(words);
        if (!writable.isEmpty()) {
            xml.writeStartElement(WORD, "t");
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(writable);
            xml.writeEndElement();
        }
    }

    private static String writable(String words) {
        StringBuilder writable = new StringBuilder(words.length());
        words.codePoints().filter(WordBody::fitsXml).forEach(writable::appendCodePoint);
        return writable.toString();
    }

    private static boolean fitsXml(int c) {
        return c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    /** A4 with the margins of the standard: 37 mm above, 28 left, 26 right, 35 below; 22 lines of 28 characters. */
    private void sheet(Footers footers) throws XMLStreamException {
        xml.writeStartElement(WORD, "sectPr");
        footer("default", footers.odd());
        footer("even", footers.even());
        empty("pgSz", "w", "11906", "h", "16838");
        empty("pgMar", "top", "2098", "right", "1474", "bottom", "1984", "left", "1588", "header", "851", "footer", "1361", "gutter", "0");
        empty("docGrid", "type", "linesAndChars", "linePitch", "579", "charSpace", "-849");
        xml.writeEndElement();
    }

    private void footer(String pages, String id) throws XMLStreamException {
        xml.writeEmptyElement(WORD, "footerReference");
        xml.writeAttribute(WORD, "type", pages);
        xml.writeAttribute(RELATIONS, "id", id);
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(WORD, element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(WORD, attributes[i], attributes[i + 1]);
        }
    }
}
