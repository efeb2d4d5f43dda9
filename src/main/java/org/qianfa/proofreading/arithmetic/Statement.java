package org.qianfa.proofreading.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.Sentence;
import org.qianfa.quantities.Interval;
import org.qianfa.quantities.Quantity;

/**
 * A sentence that states figures. Dates, orders, frequencies and what belongs to the title of a document are none of them.
 *
 * @param text  the paragraph
 * @param start of the sentence in it
 * @param dates where dates stand, which are no loose numbers
 */
record Statement(String text, int start, int end, List<Figure> figures, List<Quantity> dates) {

    private static final String CLAUSE_MARKS = "，,；;：:。！？!?（(）)";
    private static final int FAR = 60;
    /** No sentence states more for people to read; what has more is a table and is read piece by piece. */
    private static final int MOST = 30;

    /** Sentences with at least one figure, in order. */
    static List<Statement> in(Paragraph paragraph) {
        List<Statement> statements = new ArrayList<>();
        List<Quantity> quantities = paragraph.quantities();
        int next = 0;
        for (Sentence sentence : paragraph.sentences()) {
            int from = next;
            while (next < quantities.size() && quantities.get(next).start() < sentence.end()) {
                next++;
            }
            int start = sentence.start();
            for (int at = from; at < next; at += MOST) {
                int to = Math.min(next, at + MOST);
                int end = to == next ? sentence.end() : quantities.get(to).start();
                statements.add(of(paragraph.text(), new Sentence(start, end), quantities.subList(at, to)));
                start = end;
            }
        }
        return statements;
    }

    private static Statement of(String text, Sentence sentence, List<Quantity> quantities) {
        List<Figure> figures = new ArrayList<>();
        List<Quantity> others = new ArrayList<>();
        List<Quantity> stated = quantities.stream().filter(Quantity::measures).toList();
        int at = sentence.start();
        int part = 0;
        for (int i = 0; i < stated.size(); i++) {
            Quantity quantity = stated.get(i);
            Optional<Interval> interval = quantity.interval();
            for (int c = at; c < quantity.start(); c++) {
                part += text.charAt(c) == '；' || text.charAt(c) == ';' ? 1 : 0;
            }
            int to = i + 1 < stated.size() ? stated.get(i + 1).start() : sentence.end();
            int from = clauseStart(text, at, quantity.start());
            figures.add(new Figure(quantity, interval.orElseThrow(), i, part, from, text.substring(from, quantity.start()).strip(),
                    behind(text, quantity.end(), to)));
            at = quantity.end();
        }
        for (Quantity quantity : quantities) {
            if (!quantity.measures()) {
                others.add(quantity);
            }
        }
        return new Statement(text, sentence.start(), sentence.end(), figures, others);
    }

    private static int clauseStart(String text, int floor, int place) {
        int from = place;
        while (from > floor && place - from < FAR && CLAUSE_MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private static String behind(String text, int from, int to) {
        int end = from;
        while (end < to && end - from < FAR && CLAUSE_MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end).strip();
    }

    String words() {
        return text.substring(start, end);
    }

    /** Whether a number stands between two places that was not understood as a figure. */
    boolean looseNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9' || c >= '０' && c <= '９') && !understood(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean understood(int place) {
        for (Figure figure : figures) {
            if (figure.start() <= place && place < figure.end()) {
                return true;
            }
        }
        for (Quantity date : dates) {
            if (date.start() <= place && place < date.end()) {
                return true;
            }
        }
        return false;
    }
}
