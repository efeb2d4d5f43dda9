package org.qianfa.proofreading.repetition;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.CsvRows;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Characters and words that stand twice side by side, and nouns that stand twice in one phrase. */
public final class DoublingCheck implements ParagraphCheck {

    private static final int LONGEST = 16;
    private static final int LONG = 4;
    private static final String NUMERALS = "一二三四五六七八九十两几半";
    private static final String EACH = "各每全本该某";
    /** 全科网格网格员: the second word is part of a longer one. */
    private static final String PEOPLE = "员长家会站所办部者";
    private static final List<String> SPOKEN = List.of("讨论", "研究", "商量", "考虑", "学习", "了解", "打听", "参谋", "休息", "锻炼", "体验", "交流", "沟通", "组织");
    /** Open one word of a pair after the other, as in 构建共建共享, 能改尽改, 互学互鉴. */
    private static final String PAIRING = "共互同双多能应可尽再有无善敢边快严";

    private static final class Never {
        static final Set<String> WORDS = CsvRows.resource("/proofreading/never-doubled.csv").stream().map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        BitSet enclosed = null;
        int free = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (i < free || !Glyph.han(text.charAt(i))) {
                continue;
            }
            int length = doubled(text, i);
            if (length > 0 || text.charAt(i) == text.charAt(i + 1)) {
                enclosed = enclosed == null ? Glyph.enclosed(text) : enclosed;
                free = enclosed.get(i) ? free : length > 0 ? words(text, i, length, findings) : character(text, i, findings);
            }
        }
        NounPhrases.look(text, findings);
    }

    /** Length of the longest run of words that stands twice from here on, or 0. */
    private static int doubled(String text, int start) {
        for (int length = Math.min(LONGEST, (text.length() - start) / 2); length > 1; length--) {
            if (text.charAt(start) == text.charAt(start + length) && text.regionMatches(start, text, start + length, length)
                    && words(text, start, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean words(String text, int start, int length) {
        boolean varied = false;
        for (int i = start; i < start + length; i++) {
            if (!Glyph.han(text.charAt(i))) {
                return false;
            }
            varied |= text.charAt(i) != text.charAt(start);
        }
        return varied && NUMERALS.indexOf(text.charAt(start)) < 0;
    }

    /** Answers where the search goes on. */
    private static int words(String text, int start, int length, Findings findings) {
        String run = text.substring(start, start + length);
        int end = start + 2 * length;
        boolean meet = start > 0 && EACH.indexOf(text.charAt(start - 1)) >= 0 || end < text.length() && PEOPLE.indexOf(text.charAt(end)) >= 0;
        if (length >= LONG || Never.WORDS.contains(run)) {
            findings.suggest(RepetitionRule.WORDS_TWICE, start, start + 2 * length, run, run);
        } else if (!meet && !SPOKEN.contains(run) && PAIRING.indexOf(run.charAt(length - 1)) < 0 && PAIRING.indexOf(run.charAt(0)) < 0) {
            findings.suggest(RepetitionRule.WORD_DOUBLED, start, start + 2 * length, run, run);
        }
        return start + 2 * length;
    }

    private static int character(String text, int start, Findings findings) {
        if (DoubledCharacters.wrong(text, start)) {
            String one = text.substring(start, start + 1);
            findings.suggest(RepetitionRule.CHARACTER_TWICE, start, start + 2, one, one);
            return start + 2;
        }
        return start;
    }
}
