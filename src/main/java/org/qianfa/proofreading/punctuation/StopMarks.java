package org.qianfa.proofreading.punctuation;

import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Stops beside stops, and stops where none can stand. */
public final class StopMarks implements ParagraphCheck {

    private static final String ENDS = "。！？";
    private static final int ELLIPSIS = 3;

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        for (int i = 0; i < text.length();) {
            int end = i;
            while (end < text.length() && stop(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                run(text, i, end, findings);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static void run(String text, int start, int end, Findings findings) {
        char before = Signs.at(text, start - 1);
        char after = Signs.at(text, end);
        if (end - start > 1) {
            doubled(text, start, end, findings);
        } else if (start == 0 && Signs.ofChineseText(after)) {
            findings.suggest(PunctuationRule.MISPLACED, start, end, "", text.substring(start, end));
        } else if (Signs.stop(text.charAt(start))) {
            if ( Signs.opening(before) && !Signs.closing(after)) {
                findings.suggest(PunctuationRule.MISPLACED, start, end, "", text.substring(start, end));
            } else if (after == '”' || after == '’') {
                beforeQuote(text, start, findings);
            }
        }
    }

    private static void doubled(String text, int start, int end, Findings findings) {
        String run = text.substring(start, Math.min(end, start + 9));
        char first = run.charAt(0);
        boolean same = run.chars().allMatch(c -> c == first);
        boolean chinese = run.chars().anyMatch(c -> Signs.stop((char) c)) || Signs.ofChineseText(Signs.at(text, start - 1));
        if (!chinese || run.chars().allMatch(c -> "！？!?".indexOf(c) >= 0)) {
            return;
        }
        if (same && first == '。' && end - start >= ELLIPSIS) {
            findings.suggest(PunctuationRule.ELLIPSIS, start, end, "……", run);
        } else if (same) {
            findings.suggest(PunctuationRule.DOUBLED, start, end, run.substring(0, 1), run);
        } else if (end == text.length() && run.indexOf('。') >= 0) {
            findings.suggest(PunctuationRule.DOUBLED, start, end, "。", run);
        } else {
            findings.add(PunctuationRule.DOUBLED, start, end, run);
        }
    }

    private static void beforeQuote(String text, int place, Findings findings) {
        char stop = text.charAt(place);
        char quote = text.charAt(place + 1);
        char next = Signs.at(text, place + 2);
        if (stop == '。' && next == '。') {
            findings.add(PunctuationRule.STOP_TWICE, place, place + 3, text.substring(place, place + 3));
        } else if ("，、；".indexOf(stop) >= 0) {
            boolean stopped = Signs.stop(next) || next == ',' || next == ';';
            findings.suggest(PunctuationRule.COMMA_IN_QUOTES, place, place + 2, stopped || next == '\n' ? "" + quote : "" + quote + stop,
                    String.valueOf(stop));
        } else if (ENDS.indexOf(stop) == 0 && (next == '的' || next == '等')) {
            findings.suggest(PunctuationRule.STOP_IN_QUOTES, place, place + 2, String.valueOf(quote), String.valueOf(next));
        }
    }

    private static boolean stop(char c) {
        return Signs.stop(c) || c == ',' || c == ';' || c == ':' || c == '!' || c == '?';
    }
}
