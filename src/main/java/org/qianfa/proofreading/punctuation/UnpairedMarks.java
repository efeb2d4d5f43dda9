package org.qianfa.proofreading.punctuation;

import java.util.List;
import org.qianfa.officialtext.Outline;
import org.qianfa.proofreading.finding.Findings;

/** Tells of marks without counterpart, with the counterpart's place where only one is possible. */
final class UnpairedMarks {

    private static final int LONGEST = 20;
    private static final int LONGEST_REVERSED = 40;
    /** Words that end titles of documents. */
    private static final List<String> TITLE_ENDS = List.of("条例", "办法", "规定", "决定", "意见", "纲要", "规划", "方案", "计划", "通知",
            "细则", "规则", "准则", "公约", "要点", "清单", "目录", "法", "章程", "标准", "报告", "制度", "指引", "预案");

    private final String text;
    private final PairReading reading;
    private final Findings findings;

    UnpairedMarks(String text, PairReading reading, Findings findings) {
        this.text = text;
        this.reading = reading;
        this.findings = findings;
    }

    void report() {
        List<Integer> unclosed = reading.unclosed;
        for (int i = 0; i < unclosed.size(); i++) {
            if (i + 1 < unclosed.size() && reversedOpening(unclosed.get(i), unclosed.get(i + 1))) {
                reversed(unclosed.get(++i));
            } else {
                unclosed(unclosed.get(i));
            }
        }
        List<Integer> unopened = reading.unopened;
        for (int i = 0; i < unopened.size(); i++) {
            if (i + 1 < unopened.size() && reversedClosing(unopened.get(i), unopened.get(i + 1))) {
                reversed(unopened.get(i++));
            } else {
                unopened(unopened.get(i));
            }
        }
    }

    /** “甲“ before a stop: the second was meant to close. */
    private boolean reversedOpening(int first, int second) {
        char after = Signs.at(text, second + 1);
        return text.charAt(first) == text.charAt(second) && within(first, second)
                && (Signs.stop(after) || Signs.closing(after) || ",;:\n".indexOf(after) >= 0);
    }

    /** ”甲” behind a stop: the first was meant to open. */
    private boolean reversedClosing(int first, int second) {
        char before = Signs.at(text, first - 1);
        return text.charAt(first) == text.charAt(second) && within(first, second)
                && (Signs.stop(before) || Signs.opening(before) || ",;:\n".indexOf(before) >= 0);
    }

    private boolean within(int first, int second) {
        return second - first <= LONGEST_REVERSED && second > first + 1 && text.substring(first, second).indexOf('。') < 0;
    }

    private void reversed(int place) {
        char mark = text.charAt(place);
        PairKind kind = PairKind.opened(mark) == null ? PairKind.closed(mark) : PairKind.opened(mark);
        findings.suggest(PunctuationRule.REVERSED, place, place + 1, kind.counterpart(mark), String.valueOf(mark), kind.counterpart(mark));
    }

    private void unclosed(int place) {
        char mark = text.charAt(place);
        PairKind kind = PairKind.opened(mark);
        int end = closingPlace(kind, place);
        if (place == 0 && kind == PairKind.DOUBLE_QUOTES) {
            findings.add(PunctuationRule.OPEN_QUOTATION, 0, 1);
        } else if (end > 0) {
            String words = text.substring(place, end);
            findings.suggest(PunctuationRule.UNCLOSED, place, end, words + kind.counterpart(mark), words, kind.counterpart(mark), kind.word());
        } else {
            end = clauseEnd(place);
            findings.add(PunctuationRule.UNCLOSED, place, end, text.substring(place, end), kind.counterpart(mark), kind.word());
        }
    }

    /** Behind the words that are quoted elsewhere, behind a title's last word, or at the end of a heading; 0 if unknown. */
    private int closingPlace(PairKind kind, int place) {
        for (PairReading.Pair pair : reading.pairs.subList(0, Math.min(LONGEST, reading.pairs.size()))) {
            String words = text.substring(pair.start() + 1, Math.min(pair.end(), pair.start() + 1 + LONGEST_REVERSED));
            if (pair.kind() == kind && words.length() > 1 && text.startsWith(words, place + 1)) {
                return place + 1 + words.length();
            }
        }
        int end = clauseEnd(place);
        String words = text.substring(place + 1, end);
        boolean stopped = end < text.length() && !Signs.opening(text.charAt(end));
        if (kind == PairKind.TITLE && stopped && titled(words)) {
            return end;
        }
        boolean quotes = kind == PairKind.DOUBLE_QUOTES || kind == PairKind.TITLE;
        return quotes && end == text.length() && end > place + 1 && Outline.headingLevel(text) > 0 ? end : 0;
    }

    private static boolean titled(String words) {
        for (String end : TITLE_ENDS) {
            if (words.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private int clauseEnd(int place) {
        int end = place + 1;
        while (end < text.length() && end - place <= LONGEST && !boundary(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void unopened(int place) {
        char mark = text.charAt(place);
        PairKind kind = PairKind.closed(mark);
        int start = place;
        while (start > 0 && place - start < LONGEST && !boundary(text.charAt(start - 1))) {
            start--;
        }
        String words = text.substring(start, place + 1);
        String open = kind.counterpart(mark);
        if (place > start && parallel(kind, start)) {
            findings.suggest(PunctuationRule.UNOPENED, start, place + 1, open + words, words, open, kind.word());
        } else {
            findings.add(PunctuationRule.UNOPENED, start, place + 1, words, open, kind.word());
        }
    }

    /** Whether the clause or item before began with such a mark, as the next one in a row does. */
    private boolean parallel(PairKind kind, int start) {
        if (start < 2 || "，、,".indexOf(text.charAt(start - 1)) < 0) {
            return false;
        }
        int before = start - 2;
        while (before >= 0 && start - before < LONGEST && !(Signs.stop(text.charAt(before)) || text.charAt(before) == ',')) {
            before--;
        }
        return PairKind.opened(Signs.at(text, before + 1)) == kind;
    }

    private static boolean boundary(char c) {
        return Signs.stop(c) || Signs.opening(c) || Signs.closing(c) || ",;:()".indexOf(c) >= 0;
    }
}
