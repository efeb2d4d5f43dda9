package org.qianfa.proofreading.consistency;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.Sentence;
import org.qianfa.quantities.Interval;
import org.qianfa.quantities.Kind;
import org.qianfa.quantities.Quantity;

/**
 * A figure as it is told in a text.
 *
 * @param start  offset of the figure in the text
 * @param name   what it counts, in the words of the text, without what only says that it is counted
 * @param clause the words of its clause before it
 * @param before the figure told before it in the same sentence, or null
 * @param lead   the sentence up to the clause
 */
record Told(Quantity quantity, int start, String name, String clause, Told before, String lead) {

    private static final String MARKS = "，,；;：:。！？!?（(）)";
    private static final int FAR = 60;

    Interval interval() {
        return quantity.interval().orElseThrow();
    }

    int end() {
        return start + quantity.text().length();
    }

    String unit() {
        return quantity.unit();
    }

    Kind kind() {
        return quantity.kind();
    }

    /** All counts, amounts, shares and changes of a text, in order. */
    static List<Told> in(List<PlacedParagraph> paragraphs) {
        List<Told> all = new ArrayList<>();
        for (PlacedParagraph placed : paragraphs) {
            if (!placed.paragraph().quantities().isEmpty()) {
                add(placed.paragraph(), placed.start(), all);
            }
        }
        return all;
    }

    private static void add(Paragraph paragraph, int offset, List<Told> all) {
        Told before = null;
        int sentence = 0;
        List<Sentence> sentences = paragraph.sentences();
        for (Quantity q : paragraph.quantities()) {
            while (sentences.get(sentence).end() <= q.start()) {
                sentence++;
                before = null;
            }
            if (q.measures()) {
                before = told(paragraph.text(), q, offset, before, sentences.get(sentence).start());
                all.add(before);
            }
        }
    }

    private static Told told(String text, Quantity q, int offset, Told before, int sentence) {
        int floor = before == null ? sentence : before.end() - offset;
        int from = q.start();
        while (from > floor && q.start() - from < FAR && MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String lead = text.substring(Math.max(sentence, from - FAR), from);
        return new Told(q, offset + q.start(), Names.plain(q.indicator()), text.substring(from, q.start()), before, lead);
    }
}
