package org.qianfa.documents.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Which list a paragraph belongs to by its style alone. */
final class Styles {

    /** Longer chains of styles built on styles are circles. */
    private static final int LONGEST_CHAIN = 50;

    private final Map<String, Style> styles = new HashMap<>();
    private String usual = "";

    private Styles() {
    }

    static Styles none() {
        return new Styles();
    }

    static Styles read(WordXml xml) throws XMLStreamException {
        Styles styles = new Styles();
        while (xml.child(0)) {
            while (xml.child(1)) {
                if (xml.name().equals("style")) {
                    styles.add(xml);
                }
            }
        }
        return styles;
    }

    private void add(WordXml xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        if (xml.attribute("type").equals("paragraph") && xml.attribute("default").matches("1|true|on")) {
            usual = id;
        }
        String basedOn = "";
        ListPlace place = ListPlace.NOT_SAID;
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("basedOn")) {
                basedOn = xml.val();
            } else if (xml.name().equals("pPr")) {
                place = ListPlace.inProperties(xml);
            }
        }
        styles.put(id, new Style(id, basedOn, place));
    }

    /** What the paragraph says of its place, completed by what its style says. */
    ListPlace completed(ListPlace said, String styleId) {
        if (said.list() >= 0) {
            return said;
        }
        Style style = styles.get(styleId.isEmpty() ? usual : styleId);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.place().list() >= 0) {
                return said.level() >= 0 ? style.place().at(said.level()) : style.place().by(style.id());
            }
            style = styles.get(style.basedOn());
        }
        return ListPlace.NOT_SAID;
    }

    /** The list that a style of lists stands for; -1 if it is none. */
    int list(String styleId) {
        Style style = styles.get(styleId);
        return style == null ? -1 : style.place().list();
    }

    private record Style(String id, String basedOn, ListPlace place) {
    }
}
