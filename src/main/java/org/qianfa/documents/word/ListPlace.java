package org.qianfa.documents.word;

import javax.xml.stream.XMLStreamException;

/**
 * Where in which list a paragraph stands.
 *
 * @param list  number of the list, 0 for expressly none, -1 if nothing is said
 * @param level from 0, -1 if nothing is said
 * @param style the style that puts the paragraph into the list; empty if the paragraph itself does
 */
record ListPlace(int list, int level, String style) {

    static final ListPlace NOT_SAID = new ListPlace(-1, -1, "");

    /** Reads the properties of a paragraph or of a style. */
    static ListPlace inProperties(WordXml xml) throws XMLStreamException {
        ListPlace found = NOT_SAID;
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("numPr")) {
                found = read(xml);
            }
        }
        return found;
    }

    /** Reads {@code numPr}. */
    static ListPlace read(WordXml xml) throws XMLStreamException {
        int list = -1;
        int level = -1;
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("numId")) {
                list = xml.number("val", -1);
            } else if (xml.name().equals("ilvl")) {
                level = xml.number("val", -1);
            }
        }
        return new ListPlace(list, level, "");
    }

    ListPlace at(int otherLevel) {
        return new ListPlace(list, otherLevel, "");
    }

    ListPlace by(String styleId) {
        return new ListPlace(list, level, styleId);
    }
}
