package org.qianfa.documents.official;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.Outline.Paragraph;

/** Puts the elements of a document into reading order and adds the words that the standard prescribes (附件：, 签发人：, 抄送：, 印发). */
final class Composition {

    private static final String SIGNATORY = "签发人：";
    private static final String ATTACHMENT = "附件";
    private static final String COPIES = "抄送：";

    private final List<Element> elements = new ArrayList<>();
    private int parts;

    List<Element> of(OfficialDocument document) {
        document.letterhead().ifPresent(this::letterhead);
        add(Role.TITLE, 0, document.title(), 0);
        String to = document.addressees();
        add(Role.ADDRESSEE, 0, to.isEmpty() || to.endsWith("：") ? to : to + "：", 0);
        blocks(document.blocks());
        attachmentNotes(document.attachments());
        closing(document.closing());
        attachments(document.attachments());
        document.imprint().ifPresent(this::imprint);
        return List.copyOf(elements);
    }

    private void letterhead(Letterhead head) {
        add(Role.ISSUER, 0, head.issuer(), 0);
        add(Role.NUMBER, 0, head.number(), 0);
        if (!head.signatories().isEmpty()) {
            add(Role.SIGNATORY, 0, SIGNATORY + String.join("　", head.signatories()), SIGNATORY.length());
        }
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Text text) {
                Outline.paragraphs(text.lines()).forEach(this::paragraph);
            } else {
                table((Table) block);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        String heading = Writable.of(paragraph.heading());
        add(Role.PARAGRAPH, paragraph.level(), heading + paragraph.body(), heading.length());
    }

    private void table(Table table) {
        List<List<Part>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            rows.add(row.stream().map(cell -> new Part(parts++, Role.CELL, 0, Writable.of(cell), 0)).toList());
        }
        elements.add(new TablePart(rows, table.heads(), table.weights()));
    }

    /** 附件：1. … for several, 附件：… for one; no punctuation after the names. */
    private void attachmentNotes(List<Attachment> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            String label = i == 0 ? ATTACHMENT + "：" : "";
            String number = attachments.size() > 1 ? i + 1 + "." : "";
            add(Role.ATTACHMENT_NOTE, 0, label + number + attachments.get(i).title(), label.length());
        }
    }

    private void closing(Closing closing) {
        add(Role.SIGNATURE, 0, closing.signature(), 0);
        add(Role.DATE, 0, closing.date(), 0);
        add(Role.REMARK, 0, closing.remark().isEmpty() ? "" : "（" + closing.remark() + "）", 0);
    }

    private void attachments(List<Attachment> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            String label = attachments.size() > 1 ? ATTACHMENT + (i + 1) : ATTACHMENT;
            add(Role.ATTACHMENT_LABEL, 0, label, label.length());
            add(Role.ATTACHMENT_TITLE, 0, attachments.get(i).title(), 0);
            blocks(attachments.get(i).blocks());
        }
    }

    private void imprint(Imprint imprint) {
        String copies = imprint.copies();
        add(Role.COPIES, 0, copies.isEmpty() ? "" : COPIES + copies + (copies.endsWith("。") ? "" : "。"), 0);
        add(Role.PRINTED_BY, 0, imprint.printedBy(), 0);
        add(Role.PRINTED_ON, 0, imprint.printedOn().isEmpty() ? "" : imprint.printedOn() + "印发", 0);
    }

    private void add(Role role, int level, String words, int lead) {
        String text = Writable.of(words);
        if (!text.isEmpty()) {
            elements.add(new Part(parts++, role, level, text, lead));
        }
    }
}
