package org.qianfa.proofreading.arithmetic;

import java.util.ArrayList;
import java.util.List;

/** Figures that stand side by side as parts of one whole: 民事50件、刑事70件. */
final class Listing {

    private Listing() {
    }

    /**
     * The parts from the first one on. They end with the part of the sentence, with a figure that says what was done or
     * came in, and with the bracket they began in.
     */
    static List<Figure> from(Statement statement, Figure first) {
        List<Figure> parts = new ArrayList<>();
        parts.add(first);
        List<Figure> figures = statement.figures();
        char separator = '\n';
        for (int i = first.place() + 1; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String between = statement.text().substring(figures.get(i - 1).end(), figure.start());
            char mark = mark(between);
            boolean closed = between.indexOf(')') >= 0 || between.indexOf('）') >= 0 || figure.part() != first.part();
            if (closed || mark == '\n' || separator == '、' && mark != '、' || mark == '，' && other(figure) || figure.says("其中")) {
                break;
            }
            if (figure.counts() && figure.sameThings(first)) {
                parts.add(figure);
                separator = mark;
            } else if (!figure.percent()) {
                break;
            }
        }
        return parts;
    }

    private static boolean other(Figure figure) {
        return Words.settled(figure.clause()) || Words.received(figure.clause()) || figure.says("共") || figure.says("合计") || figure.says("总计");
    }

    /** The enumeration comma, 和 and + as one, commas as the other; a line feed if there is more than one mark or none. */
    private static char mark(String between) {
        int marks = 0;
        int joints = 0;
        for (int i = 0; i < between.length(); i++) {
            char c = between.charAt(i);
            marks += c == '，' || c == ',' ? 1 : 0;
            joints += "、和及与+＋".indexOf(c) >= 0 ? 1 : 0;
        }
        return marks == 1 ? '，' : marks > 1 || joints == 0 ? '\n' : '、';
    }

    /** 50件＋70件. */
    static String shown(List<Figure> parts) {
        StringBuilder shown = new StringBuilder();
        for (Figure part : parts) {
            shown.append(shown.isEmpty() ? "" : "＋").append(part.text());
        }
        return shown.toString();
    }
}
