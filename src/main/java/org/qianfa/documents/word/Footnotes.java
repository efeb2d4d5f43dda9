package org.qianfa.documents.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The words of footnotes and endnotes by their number. */
final class Footnotes {

    private final Map<String, String> feet = new HashMap<>();
    private final Map<String, String> ends = new HashMap<>();

    private Footnotes() {
    }

    static Footnotes read(Optional<InputStream> footnotes, Optional<InputStream> endnotes) throws XMLStreamException {
        Footnotes notes = new Footnotes();
        if (footnotes.isPresent()) {
            read(WordXml.of(footnotes.get()), notes.feet);
        }
        if (endnotes.isPresent()) {
            read(WordXml.of(endnotes.get()), notes.ends);
        }
        return notes;
    }

    private static void read(WordXml xml, Map<String, String> into) throws XMLStreamException {
        while (xml.child(0)) {
            while (xml.child(1)) {
                into.put(xml.attribute("id"), xml.characters(Set.of("t")));
            }
        }
    }

    String foot(String id) {
        return feet.getOrDefault(id, "");
    }

    String end(String id) {
        return ends.getOrDefault(id, "");
    }
}
