package org.qianfa.documents.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.qianfa.documents.Note.Kind;
import org.qianfa.documents.NoteTaker;

/** Reads paragraphs and tables of a document, a table cell or a text box. */
final class Blocks {

    /** Between the cells of a row. */
    private static final String GAP = "　";

    private final WordXml xml;
    private final ListNumbers numbers;
    private final NoteTaker notes;
    private final Inlines inlines;
    private String carried = "";

    Blocks(WordXml xml, ListNumbers numbers, Footnotes footnotes, NoteTaker notes) {
        this.xml = xml;
        this.numbers = numbers;
        this.notes = notes;
        this.inlines = new Inlines(xml, this, footnotes, notes);
    }

    List<String> ofDocument() throws XMLStreamException {
        List<String> paragraphs = new ArrayList<>();
        while (xml.child(0)) {
            while (xml.child(1)) {
                if (xml.name().equals("body")) {
                    read(paragraphs);
                }
            }
        }
        paragraphs.add(carried);
        return paragraphs;
    }

    List<String> ofTextBox() throws XMLStreamException {
        String outside = carried;
        carried = "";
        List<String> paragraphs = new ArrayList<>();
        read(paragraphs);
        paragraphs.add(carried);
        carried = outside;
        if (paragraphs.stream().anyMatch(p -> !p.isBlank())) {
            notes.note(Kind.TEXT_BOXES_MOVED, String.join(" ", paragraphs));
        }
        return paragraphs;
    }

    private void read(List<String> into) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "p" -> paragraph(into);
                case "tbl" -> table(into);
                case "altChunk" -> notes.note(Kind.ATTACHED_TEXT_LEFT_OUT);
                case "mc:AlternateContent" -> firstChoice(into);
                case "sdtPr", "tcPr", "moveFrom", "del" -> { }
                default -> read(into);
            }
        }
    }

    private void firstChoice(List<String> into) throws XMLStreamException {
        int depth = xml.depth();
        boolean taken = false;
        while (xml.child(depth)) {
            if (!taken) {
                int before = into.size();
                read(into);
                taken = into.size() > before;
            }
        }
    }

    private void paragraph(List<String> into) throws XMLStreamException {
        boolean contents = inlines.inContents();
        ParagraphDraft draft = new ParagraphDraft();
        draft.add(carried);
        carried = "";
        inlines.read(draft);
        if (draft.endDeleted) {
            List<String> lines = draft.numbered("");
            into.addAll(lines.subList(0, lines.size() - 1));
            carried = lines.get(lines.size() - 1);
        } else if (contents || inlines.inContents()) {
            notes.note(Kind.CONTENTS_LEFT_OUT);
        } else {
            into.addAll(draft.numbered(numbers.before(draft.place, draft.style, !draft.blank())));
        }
        into.addAll(draft.boxes);
    }

    /** A table of one column only frames its text; any other becomes a paragraph a row. */
    private void table(List<String> into) throws XMLStreamException {
        List<List<List<String>>> rows = new ArrayList<>();
        rows(rows);
        if (rows.stream().allMatch(row -> row.size() <= 1)) {
            rows.forEach(row -> row.forEach(into::addAll));
            return;
        }
        notes.note(Kind.TABLES_FLATTENED);
        rows.forEach(row -> into.add(row.stream().map(Blocks::joined).filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(GAP))));
    }

    private static String joined(List<String> cell) {
        return cell.stream().map(String::strip).filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
    }

    private void rows(List<List<List<String>>> into) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("tr")) {
                List<List<String>> cells = new ArrayList<>();
                if (cells(cells)) {
                    into.add(cells);
                } else {
                    notes.note(Kind.DELETIONS_LEFT_OUT, String.join(" ", cells.stream().map(Blocks::joined).toList()));
                }
            } else if (!xml.name().equals("tblPr") && !xml.name().equals("sdtPr")) {
                rows(into);
            }
        }
    }

    /** Whether the row stands; one deleted as a tracked change does not. */
    private boolean cells(List<List<String>> into) throws XMLStreamException {
        boolean stands = true;
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("tc")) {
                List<String> cell = new ArrayList<>();
                read(cell);
                cell.add(carried);
                carried = "";
                into.add(cell);
            } else if (xml.name().equals("del")) {
                stands = false;
            } else if (!xml.name().equals("sdtPr")) {
                stands &= cells(into);
            }
        }
        return stands;
    }
}
