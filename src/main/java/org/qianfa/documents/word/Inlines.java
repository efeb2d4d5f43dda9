package org.qianfa.documents.word;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.qianfa.documents.Note.Kind;
import org.qianfa.documents.NoteTaker;

/** Reads what stands inside a paragraph. */
final class Inlines {

    private final WordXml xml;
    private final Blocks blocks;
    private final Footnotes footnotes;
    private final NoteTaker notes;
    private final Fields fields = new Fields();

    Inlines(WordXml xml, Blocks blocks, Footnotes footnotes, NoteTaker notes) {
        this.xml = xml;
        this.blocks = blocks;
        this.footnotes = footnotes;
        this.notes = notes;
    }

    boolean inContents() {
        return fields.inContents();
    }

    /** Reads the children of a paragraph, or of anything that only wraps runs. */
    void read(ParagraphDraft into) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "pPr" -> properties(into);
                case "r" -> run(into);
                case "ins", "moveTo" -> inserted(into);
                case "del" -> notes.note(Kind.DELETIONS_LEFT_OUT, xml.characters(Set.of("delText", "t")));
                case "moveFrom", "sdtPr" -> { }
                case "fldSimple" -> simpleField(into);
                case "m:oMath", "m:oMathPara" -> formula(into);
                case "mc:AlternateContent" -> alternative(into);
                default -> read(into);
            }
        }
    }

    private void properties(ParagraphDraft into) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "pStyle" -> into.style = xml.val();
                case "numPr" -> into.place = ListPlace.read(xml);
                case "rPr" -> endMark(into);
                default -> { }
            }
        }
    }

    private void endMark(ParagraphDraft into) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            into.endDeleted |= xml.name().equals("del");
        }
    }

    private void inserted(ParagraphDraft into) throws XMLStreamException {
        int start = into.length();
        read(into);
        notes.note(Kind.INSERTIONS_KEPT, into.from(start));
    }

    private void simpleField(ParagraphDraft into) throws XMLStreamException {
        if (!Fields.contents(xml.attribute("instr"))) {
            read(into);
        }
    }

    private void formula(ParagraphDraft into) throws XMLStreamException {
        String words = xml.characters(Set.of("m:t", "t"));
        notes.note(Kind.FORMULAS_FLATTENED, words);
        into.add(words);
    }

    /** The same thing in several forms, the richest first; the first that can be read is enough. */
    private boolean alternative(ParagraphDraft into) throws XMLStreamException {
        int depth = xml.depth();
        boolean taken = false;
        while (xml.child(depth)) {
            if (!taken) {
                taken = drawn(into);
            }
        }
        return taken;
    }

    private void run(ParagraphDraft into) throws XMLStreamException {
        boolean hidden = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("rPr")) {
                hidden = hidden();
            } else if (hidden && xml.name().equals("t")) {
                notes.note(Kind.HIDDEN_TEXT_LEFT_OUT, xml.run());
            } else {
                piece(into);
            }
        }
    }

    private boolean hidden() throws XMLStreamException {
        boolean hidden = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            hidden |= xml.name().equals("vanish") && xml.on();
        }
        return hidden;
    }

    private void piece(ParagraphDraft into) throws XMLStreamException {
        switch (xml.name()) {
            case "t" -> into.add(xml.run());
            case "tab", "ptab" -> into.add("\t");
            case "noBreakHyphen" -> into.add("-");
            case "br", "cr" -> lineBreak(into);
            case "fldChar" -> fields.mark(xml.attribute("fldCharType"));
            case "instrText" -> fields.instruction(xml.characters(Set.of()));
            case "delText" -> notes.note(Kind.DELETIONS_LEFT_OUT, xml.characters(Set.of()));
            case "footnoteReference" -> notes.note(Kind.FOOTNOTES_LEFT_OUT, footnotes.foot(xml.attribute("id")));
            case "endnoteReference" -> notes.note(Kind.FOOTNOTES_LEFT_OUT, footnotes.end(xml.attribute("id")));
            case "commentReference" -> notes.note(Kind.COMMENTS_LEFT_OUT);
            case "object" -> notes.note(Kind.OBJECTS_LEFT_OUT);
            case "drawing", "pict" -> drawn(into);
            case "ruby" -> ruby(into);
            case "mc:AlternateContent" -> alternative(into);
            default -> { }
        }
    }

    /** A page or column break only ever ends a line; a soft break in the midst of words makes two paragraphs of one. */
    private void lineBreak(ParagraphDraft into) {
        boolean soft = xml.attribute("type").isEmpty() || xml.attribute("type").equals("textWrapping");
        if (into.breakLine() && soft) {
            notes.note(Kind.LINES_PARTED);
        }
    }

    private void ruby(ParagraphDraft into) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("rubyBase")) {
                read(into);
            }
        }
    }

    /** Looks for words and pictures in a drawing, or in one form of something; whether there were any. */
    private boolean drawn(ParagraphDraft into) throws XMLStreamException {
        boolean found = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            found |= switch (xml.name()) {
                case "txbxContent" -> into.boxes.addAll(blocks.ofTextBox());
                case "mc:AlternateContent" -> alternative(into);
                case "other:pic", "other:imagedata", "other:chart", "other:relIds" -> {
                    notes.note(Kind.PICTURES_LEFT_OUT);
                    yield true;
                }
                case "r" -> {
                    run(into);
                    yield true;
                }
                case "t", "tab", "br" -> {
                    piece(into);
                    yield true;
                }
                default -> drawn(into);
            };
        }
        return found;
    }
}
