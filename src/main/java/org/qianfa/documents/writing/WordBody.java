package org.qianfa.documents.writing;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.qianfa.documents.official.Element;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.official.Part;
import org.qianfa.documents.official.Proportions;
import org.qianfa.documents.official.Role;
import org.qianfa.documents.official.TablePart;

/** Writes the body of a Word file: a paragraph an element, each in its style; Word breaks the lines. */
final class WordBody {

    private static final double HALF_POINTS = 2;
    private static final int HUNDREDTHS = 100;
    /** The room of a character in twentieths of a point. */
    private static final int CHARACTER = 315;

    private final OfficialDocument document;
    private final WordMarkup xml;

    private WordBody(OfficialDocument document, WordMarkup xml) {
        this.document = document;
        this.xml = xml;
    }

    /** @param odd what the body calls the footer of odd pages @param even likewise */
    record Footers(String odd, String even) {
    }

    static void write(OfficialDocument document, Footers footers, OutputStream out) throws XMLStreamException {
        WordMarkup xml = new WordMarkup(out);
        new WordBody(document, xml).elements();
        sheet(xml, footers);
        xml.finish();
    }

    private void elements() throws XMLStreamException {
        List<Element> elements = document.elements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof TablePart table) {
                WordTable.write(table, xml);
                continue;
            }
            Part part = (Part) elements.get(i);
            Part before = i > 0 && elements.get(i - 1) instanceof Part previous ? previous : null;
            Part after = i + 1 < elements.size() && elements.get(i + 1) instanceof Part next ? next : null;
            if (!besides(before, part)) {
                paragraph(part, before, after);
            }
        }
    }

    /** Signatories stand in the line of the number, the date of printing in that of who prints. */
    private static boolean besides(Part before, Part part) {
        return before != null && (part.role() == Role.SIGNATORY && before.role() == Role.NUMBER
                || part.role() == Role.PRINTED_ON && before.role() == Role.PRINTED_BY);
    }

    private void paragraph(Part part, Part before, Part after) throws XMLStreamException {
        xml.open("p").open("pPr");
        String style = style(part, before);
        if (!style.isEmpty()) {
            xml.empty("pStyle", "val", style);
        }
        if (after != null && after.role() == Role.SIGNATURE) {
            xml.empty("keepNext");
        }
        if (part.role() == Role.SIGNATURE || part.role() == Role.DATE) {
            closing(part, before, after);
        }
        xml.close();
        words(part);
        if (besides(part, after == null ? part : after)) {
            xml.run("", 0, "\t");
            words(after);
        }
        xml.close();
    }

    private void words(Part part) throws XMLStreamException {
        int size = part.role() == Role.ISSUER ? (int) (HALF_POINTS * Proportions.mark(Proportions.ems(part.text()))) : 0;
        if (part.headingLine() || part.lead() == 0) {
            xml.run("", size, part.text());
        } else {
            xml.run(lead(part), 0, part.text().substring(0, part.lead()));
            xml.run(part.role() == Role.SIGNATORY ? "SignatoryChar" : "", 0, part.text().substring(part.lead()));
        }
    }

    /** A heading that runs into its paragraph keeps its look, but the navigation would show the whole paragraph. */
    private static String lead(Part part) {
        return part.level() > 0 ? "Heading" + part.level() + "Char" : "";
    }

    private static String style(Part part, Part before) {
        return switch (part.role()) {
            case ISSUER -> "Issuer";
            case NUMBER, SIGNATORY -> "DocumentNumber";
            case TITLE -> before == null ? "Title" : "TitleBelowHead";
            case ADDRESSEE -> "Addressee";
            case PARAGRAPH -> part.headingLine() ? "Heading" + part.level() : "";
            case ATTACHMENT_NOTE -> before != null && before.role() == Role.ATTACHMENT_NOTE ? "AttachmentNoteNext" : "AttachmentNote";
            case SIGNATURE, DATE -> "Closing";
            case REMARK, CELL -> "";
            case ATTACHMENT_LABEL -> "AttachmentLabel";
            case ATTACHMENT_TITLE -> "AttachmentTitle";
            case COPIES, PRINTED_BY, PRINTED_ON -> "Imprint";
        };
    }

    private void closing(Part part, Part before, Part after) throws XMLStreamException {
        String signature = part.role() == Role.SIGNATURE ? part.text() : before != null && before.role() == Role.SIGNATURE ? before.text() : "";
        String date = part.role() == Role.DATE ? part.text() : after != null && after.role() == Role.DATE ? after.text() : "";
        boolean sealed = document.closing().sealed();
        Proportions.Places places = Proportions.closing(sealed, Proportions.ems(signature), Proportions.ems(date));
        boolean first = part.role() == Role.SIGNATURE || signature.isEmpty();
        if (first) {
            xml.empty("keepNext");
            xml.empty("spacing", "before", sealed ? "1158" : "579");
        }
        double left = part.role() == Role.SIGNATURE ? places.signature() : places.date();
        xml.empty("ind", "leftChars", String.valueOf(Math.round(HUNDREDTHS * left)), "left", String.valueOf(Math.round(CHARACTER * left)),
                "firstLineChars", "0", "firstLine", "0");
    }

    /** A4 with the margins of the standard: 37 mm above, 28 left, 26 right, 35 below; 22 lines of 28 characters. */
    private static void sheet(WordMarkup xml, Footers footers) throws XMLStreamException {
        xml.open("sectPr");
        xml.footer("default", footers.odd());
        xml.footer("even", footers.even());
        xml.empty("pgSz", "w", "11906", "h", "16838");
        xml.empty("pgMar", "top", "2098", "right", "1474", "bottom", "1984", "left", "1588", "header", "851", "footer", "1361", "gutter", "0");
        xml.empty("docGrid", "type", "lines", "linePitch", "579");
        xml.close();
    }
}
