package org.qianfa.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.official.Element;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.official.Part;
import org.qianfa.documents.official.Role;
import org.qianfa.documents.official.TablePart;

/** The elements of a document as bands from top to bottom, before they are parted into pages. */
final class Flow {

    private static final double INDENT = 2 * Sheet.CELL;
    private static final double BASELINE = Sheet.baseline(Sheet.TYPE);

    private final OfficialDocument document;
    private final Fonts fonts;
    private final List<Band> bands = new ArrayList<>();
    private final List<Part> imprint = new ArrayList<>();
    private Role before;

    Flow(OfficialDocument document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
        List<Element> elements = document.elements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof TablePart table) {
                roomBelowTitle();
                bands.addAll(new TableBands(table, fonts).bands());
                before = Role.CELL;
            } else {
                Part part = (Part) elements.get(i);
                Part next = i + 1 < elements.size() && elements.get(i + 1) instanceof Part follower ? follower : null;
                add(part, next);
                before = part.role();
            }
        }
    }

    List<Band> bands() {
        return bands;
    }

    /** @return {@code null} for a document without imprint */
    Band foot() {
        return imprint.isEmpty() ? null : new Imprints(fonts).band(imprint);
    }

    private void add(Part part, Part next) {
        switch (part.role()) {
            case ISSUER -> issuer(part, next);
            case NUMBER -> bands.addAll(new Heads(fonts).number(part, of(Role.SIGNATORY, next)));
            case SIGNATORY -> signatory(part);
            case TITLE -> title(part, before == null ? 0 : 2);
            case ADDRESSEE -> text(part, Style.TEXT, 0, 0);
            case PARAGRAPH -> text(part, Style.ofLevel(part), INDENT, 0);
            case ATTACHMENT_NOTE -> attachmentNote(part);
            case SIGNATURE -> closing(part, of(Role.DATE, next));
            case DATE -> date(part);
            case REMARK -> text(part, Style.TEXT, INDENT, 0);
            case ATTACHMENT_LABEL -> bands.add(line(part, Style.ATTACHMENT_LABEL).starting(Band.Start.NEW_PAGE));
            case ATTACHMENT_TITLE -> title(part, 1);
            case COPIES, PRINTED_BY, PRINTED_ON -> imprint.add(part);
            case CELL -> throw new IllegalArgumentException("a cell outside of a table");
        }
    }

    private static Part of(Role role, Part part) {
        return part != null && part.role() == role ? part : null;
    }

    /** The red line stands below the mark even if there is no number yet. */
    private void issuer(Part part, Part next) {
        bands.add(new Heads(fonts).issuer(part));
        if (of(Role.NUMBER, next) == null && of(Role.SIGNATORY, next) == null) {
            bands.addAll(new Heads(fonts).number(null, null));
        }
    }

    private void signatory(Part part) {
        if (before != Role.NUMBER) {
            bands.addAll(new Heads(fonts).number(null, part));
        }
    }

    private void title(Part part, int room) {
        for (int i = 0; i < room; i++) {
            bands.add(Band.room());
        }
        Typed title = Typed.of(part, Style.TITLE, fonts);
        int from = 0;
        for (int to : TitleShape.of(title, Sheet.MEASURE)) {
            double x = (Sheet.MEASURE - title.width(from, to)) / 2;
            bands.add(Band.line(title.line(from, to, x, Sheet.baseline(Sheet.TITLE_TYPE)), true));
            from = to;
        }
    }

    private void roomBelowTitle() {
        if (before == Role.TITLE || before == Role.ATTACHMENT_TITLE) {
            bands.add(Band.room());
        }
    }

    private void text(Part part, Style style, double first, double others) {
        roomBelowTitle();
        Typed words = Typed.of(part, style, fonts);
        List<Line> lines = new Measure(first, others, Sheet.MEASURE).lines(words, BASELINE);
        for (int i = 0; i < lines.size(); i++) {
            bands.add(Band.line(lines.get(i), part.headingLine()));
        }
    }

    private Band line(Part part, Style style) {
        Typed words = Typed.of(part, style, fonts);
        return Band.line(words.line(0, words.length(), 0, BASELINE), true);
    }

    /** 附件：1. … ; the names of all attachments and their second lines stand below one another. */
    private void attachmentNote(Part part) {
        double label = 3 * Sheet.CELL;
        if (before != Role.ATTACHMENT_NOTE) {
            bands.add(Band.room());
        }
        Typed words = Typed.of(part, Style.TEXT, fonts);
        int number = part.lead();
        while (number < part.text().length() && "0123456789.".indexOf(part.text().charAt(number)) >= 0) {
            number++;
        }
        double first = INDENT + (part.lead() == 0 ? label : 0);
        text(part, Style.TEXT, first, first + words.width(0, number));
    }

    private void closing(Part signature, Part date) {
        keepLastLine();
        bands.addAll(new Closings(fonts).bands(signature, date, document.closing().sealed()));
    }

    private void date(Part date) {
        if (before != Role.SIGNATURE) {
            closing(null, date);
        }
    }

    /** So that signature and date never stand on a page without text. */
    private void keepLastLine() {
        if (!bands.isEmpty() && bands.get(bands.size() - 1).start() == Band.Start.HERE) {
            bands.set(bands.size() - 1, bands.get(bands.size() - 1).kept());
        }
    }
}
