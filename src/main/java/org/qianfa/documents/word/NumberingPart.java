package org.qianfa.documents.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.qianfa.documents.word.Numbering.Level;
import org.qianfa.documents.word.Numbering.Listing;
import org.qianfa.documents.word.Numbering.Pattern;

/** Reads the definitions of lists. */
final class NumberingPart {

    private NumberingPart() {
    }

    static Numbering read(WordXml xml) throws XMLStreamException {
        Map<Integer, Pattern> patterns = new HashMap<>();
        Map<Integer, Listing> lists = new HashMap<>();
        while (xml.child(0)) {
            while (xml.child(1)) {
                if (xml.name().equals("abstractNum")) {
                    patterns.put(xml.number("abstractNumId", -1), pattern(xml));
                } else if (xml.name().equals("num")) {
                    lists.put(xml.number("numId", -1), list(xml));
                }
            }
        }
        return new Numbering(patterns, lists);
    }

    private static Pattern pattern(WordXml xml) throws XMLStreamException {
        Map<Integer, Level> levels = new HashMap<>();
        String link = "";
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("lvl")) {
                levels.put(xml.number("ilvl", 0), level(xml));
            } else if (xml.name().equals("numStyleLink")) {
                link = xml.val();
            }
        }
        return new Pattern(levels, link);
    }

    private static Listing list(WordXml xml) throws XMLStreamException {
        int pattern = -1;
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Level> levels = new HashMap<>();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("abstractNumId")) {
                pattern = xml.number("val", -1);
            } else if (xml.name().equals("lvlOverride")) {
                override(xml, starts, levels);
            }
        }
        return new Listing(pattern, starts, levels);
    }

    private static void override(WordXml xml, Map<Integer, Integer> starts, Map<Integer, Level> levels)
            throws XMLStreamException {
        int level = xml.number("ilvl", 0);
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("startOverride")) {
                starts.put(level, xml.number("val", 1));
            } else if (xml.name().equals("lvl")) {
                levels.put(level, level(xml));
            }
        }
    }

    private static Level level(WordXml xml) throws XMLStreamException {
        int start = 1;
        int restart = -1;
        String form = "decimal";
        String text = "";
        String style = "";
        boolean arabic = false;
        boolean separated = true;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> form = xml.val();
                case "lvlText" -> text = xml.val();
                case "lvlRestart" -> restart = xml.number("val", -1);
                case "isLgl" -> arabic = xml.on();
                case "pStyle" -> style = xml.val();
                case "suff" -> separated = !xml.val().equals("nothing");
                default -> { }
            }
        }
        return new Level(start, form, text, restart, arabic, style, separated);
    }
}
