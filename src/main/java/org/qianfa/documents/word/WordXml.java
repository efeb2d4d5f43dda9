package org.qianfa.documents.word;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a Word file, read once from front to back. Nothing outside the part is ever fetched, no entity is expanded,
 * and elements may not nest endlessly.
 */
final class WordXml {

    /** Far deeper than any word processor writes; a table cell in a text box in a table takes about twenty. */
    private static final int DEEPEST = 200;
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final Set<String> WORD = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> MATHEMATICS = Set.of("http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");

    private final XMLStreamReader reader;
    private int depth;

    private WordXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Stands before the root, which is the only child at depth 0. */
    static WordXml of(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return new WordXml(factory.createXMLStreamReader(part));
    }

    /** How deep the element just entered lies; 1 is the root. */
    int depth() {
        return depth;
    }

    /**
     * Enters the next child of the element that lies at this depth; false when that element ends. What was left unread
     * of the child before is passed over.
     */
    boolean child(int parent) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                descend();
                if (depth == parent + 1) {
                    return true;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && --depth < parent) {
                return false;
            }
        }
        return false;
    }

    /** Local name of the element; elements of other vocabularies carry a prefix and so match nothing by accident. */
    String name() {
        String namespace = reader.getNamespaceURI();
        if (WORD.contains(namespace)) {
            return reader.getLocalName();
        }
        String prefix = COMPATIBILITY.equals(namespace) ? "mc:" : MATHEMATICS.contains(namespace) ? "m:" : "other:";
        return prefix + reader.getLocalName();
    }

    /** An attribute by its local name; empty if it is absent. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    String val() {
        return attribute("val");
    }

    /** The number in {@code val}, or in the attribute named; the default if there is none worth the name. */
    int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** A switch such as {@code <w:vanish/>}, which is on unless it says off. */
    boolean on() {
        return !Set.of("0", "false", "off").contains(val());
    }

    /** The characters inside the current element that lie directly in it or in elements of these names. */
    String characters(Set<String> names) throws XMLStreamException {
        int top = depth;
        StringBuilder text = new StringBuilder();
        boolean wanted = names.isEmpty();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                descend();
                wanted = names.contains(name());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                wanted = false;
                if (--depth < top) {
                    break;
                }
            } else if (wanted && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE)) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** Characters of a text element. Blanks around them count only if the element preserves them; line ends are blanks. */
    String run() throws XMLStreamException {
        boolean preserved = attribute("space").equals("preserve");
        String text = characters(Set.of()).replace('\n', ' ');
        return preserved ? text : text.replaceAll("^[ \\t]+|[ \\t]+$", "");
    }

    private void descend() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("elements nest deeper than " + DEEPEST);
        }
    }
}
