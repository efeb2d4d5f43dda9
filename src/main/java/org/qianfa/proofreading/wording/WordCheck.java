package org.qianfa.proofreading.wording;

import java.util.function.Supplier;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Looks for the words of a list. Titles are left as their authors wrote them, quotations and history as they were. */
public final class WordCheck implements ParagraphCheck {

    private static final int QUOTATION = 100;

    private final Supplier<WordList> list;

    /** With the list the product brings. */
    public WordCheck() {
        this.list = WordList::standard;
    }

    public WordCheck(WordList list) {
        this.list = () -> list;
    }

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        for (WordList.Hit hit : list.get().in(text, circumstances.year())) {
            if (!excused(paragraph, hit)) {
                report(text, hit, findings);
            }
        }
    }

    private static void report(String text, WordList.Hit hit, Findings findings) {
        WordEntry entry = hit.entry();
        String written = text.substring(hit.start(), hit.end());
        if (entry.replacement().isEmpty()) {
            findings.add(entry.rule(), hit.start(), hit.end(), written, "");
        } else {
            findings.suggest(entry.rule(), hit.start(), hit.end(), entry.replacement(), written, entry.replacement());
        }
    }

    private static boolean excused(Paragraph paragraph, WordList.Hit hit) {
        boolean inTitle = paragraph.inTitle(hit.start(), hit.end());
        return switch (hit.entry().rule()) {
            case MISSPELLING, GRAVE_MISSPELLING -> false;
            case RENAMED_BODY -> inTitle || quoted(paragraph.text(), hit.start())
                    || History.spoken(paragraph.text(), hit.start(), hit.end());
            case REQUEST_IN_REPORT, REQUEST_WORDS, PROMISE -> inTitle
                    || hit.entry().rule() != WordingRule.PROMISE && quoted(paragraph.text(), hit.start());
            default -> inTitle;
        };
    }

    /** Whether a quotation is open at the place, in the same sentence. */
    private static boolean quoted(String text, int place) {
        for (int i = place - 1; i >= Math.max(0, place - QUOTATION) && text.charAt(i) != '”'; i--) {
            if (text.charAt(i) == '“') {
                return true;
            }
            if (text.charAt(i) == '。') {
                return false;
            }
        }
        return false;
    }
}
