package org.qianfa.proofreading.punctuation;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.officialtext.Outline;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/**
 * Marks that stand in pairs, paragraph by paragraph. A pair whose line was broken between the two, and a quotation of several
 * paragraphs that each open it, are none of its business.
 */
public final class Pairs implements TextCheck {

    private static final int LONGEST_SHOWN = 200;
    private static final String SENTENCE_ENDS = "。！？；：!?;:”》）)";

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        List<PlacedParagraph> paragraphs = text.paragraphs();
        PairReading before = null;
        PlacedParagraph last = null;
        for (PlacedParagraph paragraph : paragraphs) {
            PairReading reading = PairReading.of(paragraph.text());
            if (before != null) {
                joinBroken(last, before, paragraph, reading);
                report(last, before, findings);
            }
            before = reading;
            last = paragraph;
        }
        if (before != null) {
            report(last, before, findings);
        }
    }

    /** Takes out what the second of two lines closes for the first. */
    private static void joinBroken(PlacedParagraph first, PairReading opening, PlacedParagraph second, PairReading closing) {
        if (opening.unclosed.isEmpty()) {
            return;
        }
        String text = first.text();
        boolean quotation = text.charAt(0) == '“' && opening.unclosed.get(0) == 0;
        boolean broken = SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0 && Outline.headingLevel(text) == 0;
        int open = opening.unclosed.get(opening.unclosed.size() - 1);
        boolean closes = !closing.unopened.isEmpty()
                && PairKind.closed(second.text().charAt(closing.unopened.get(0))) == PairKind.opened(text.charAt(open));
        if (quotation && (second.text().charAt(0) == '“' || closes)) {
            opening.unclosed.remove(0);
        } else if (broken && closes) {
            opening.unclosed.remove(opening.unclosed.size() - 1);
        } else {
            return;
        }
        if (closes) {
            closing.unopened.remove(0);
        }
    }

    private static void report(PlacedParagraph placed, PairReading reading, Findings all) {
        Findings findings = new Findings();
        String text = placed.text();
        new UnpairedMarks(text, reading, findings).report();
        whole(text, reading.pairs, findings);
        for (PairReading.Pair crossed : reading.crossed) {
            crossed(text, crossed.start(), crossed.end(), findings);
        }
        all.addAll(findings, placed.start());
    }

    private static void crossed(String text, int start, int end, Findings findings) {
        String mark = text.substring(end, end + 1);
        if (PairKind.closed(text.charAt(end - 1)) != null) {
            findings.suggest(PunctuationRule.CROSSED, end - 1, end + 1, mark + text.charAt(end - 1), text.substring(start, start + 1), mark);
        } else {
            findings.add(PunctuationRule.CROSSED, start, end + 1, text.substring(start, start + 1), mark);
        }
    }

    private static void whole(String text, List<PairReading.Pair> pairs, Findings findings) {
        List<PairReading.Pair> inner = new ArrayList<>();
        for (PairReading.Pair pair : pairs) {
            switch (pair.kind()) {
                case DOUBLE_QUOTES, TITLE -> {
                    if (pair.inner()) {
                        inner.add(pair);
                    } else {
                        nested(text, pair, inner, findings);
                    }
                    empty(text, pair, findings);
                }
                case SINGLE_QUOTES -> single(text, pair, findings);
                case ROUND, SQUARE -> mixed(text, pair, findings);
                default -> { }
            }
        }
    }

    private static void nested(String text, PairReading.Pair outer, List<PairReading.Pair> inner, Findings findings) {
        for (PairReading.Pair pair : inner) {
            if (pair.kind() == outer.kind() && pair.start() > outer.start()) {
                nested(text, pair, findings);
            }
        }
        inner.removeIf(pair -> pair.kind() == outer.kind());
    }

    private static void nested(String text, PairReading.Pair pair, Findings findings) {
        String marks = pair.kind() == PairKind.TITLE ? "〈〉" : "‘’";
        remark(PunctuationRule.NESTED_MARKS, text, pair, marks, findings, pair.kind().word(), marks);
    }

    /** Suggests other marks around what is short enough to be shown. */
    private static void remark(PunctuationRule rule, String text, PairReading.Pair pair, String marks, Findings findings, Object... arguments) {
        int end = pair.end() + 1;
        if (end - pair.start() > LONGEST_SHOWN) {
            findings.add(rule, pair.start(), pair.start() + 1, arguments);
        } else {
            findings.suggest(rule, pair.start(), end, marks.charAt(0) + text.substring(pair.start() + 1, pair.end()) + marks.charAt(1), arguments);
        }
    }

    private static void empty(String text, PairReading.Pair pair, Findings findings) {
        if (pair.end() == pair.start() + 1) {
            findings.add(PunctuationRule.EMPTY_PAIR, pair.start(), pair.end() + 1, text.substring(pair.start(), pair.end() + 1));
        }
    }

    private static void single(String text, PairReading.Pair pair, Findings findings) {
        boolean chinese = Signs.ofChineseText(Signs.at(text, pair.start() - 1)) || Signs.ofChineseText(Signs.at(text, pair.start() + 1))
                || Signs.ofChineseText(Signs.at(text, pair.end() + 1));
        if (!pair.inner() && chinese) {
            remark(PunctuationRule.SINGLE_QUOTES, text, pair, "“”", findings);
        }
    }

    private static void mixed(String text, PairReading.Pair pair, Findings findings) {
        char open = text.charAt(pair.start());
        char close = text.charAt(pair.end());
        if ((open < 0x80) != (close < 0x80)) {
            remark(PunctuationRule.MIXED_BRACKETS, text, pair, pair.kind() == PairKind.ROUND ? "（）" : "［］", findings, "" + open + close);
        }
    }
}
