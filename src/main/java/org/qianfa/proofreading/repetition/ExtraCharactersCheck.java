package org.qianfa.proofreading.repetition;

import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/**
 * A character that stands twice in words the same text has elsewhere with one. Where the first of two ends a word and the
 * second begins one, as in 学习习近平, the text does not have them with one.
 */
public final class ExtraCharactersCheck implements TextCheck {

    /** Ends of names and bodies, which meet the same character at the beginning of another word: 委员会会议, 天津市市容. */
    private static final String SUFFIXES = "会市区县镇村社局部厅办室院所站队校厂店家员人民者长法权性化度率制级组团班户省州乡街";
    private static final int MOST = 200;

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        int looked = 0;
        for (PlacedParagraph paragraph : text.paragraphs()) {
            String words = paragraph.text();
            for (int i = 2; i + 3 < words.length() && looked < MOST; i++) {
                if (words.charAt(i) == words.charAt(i + 1) && candidate(words, i)) {
                    looked++;
                    examine(text, paragraph, i, findings);
                }
            }
        }
    }

    private static boolean candidate(String words, int place) {
        char c = words.charAt(place);
        boolean han = Glyph.han(c) && Glyph.han(words.charAt(place - 1)) && Glyph.han(words.charAt(place + 2));
        boolean pair = words.charAt(place + 2) == words.charAt(place + 3) || words.charAt(place - 1) == words.charAt(place - 2);
        return han && !pair && SUFFIXES.indexOf(c) < 0 && !DoubledCharacters.listed(c);
    }

    private static void examine(ProofText text, PlacedParagraph paragraph, int place, Findings findings) {
        String words = paragraph.text();
        String one = words.substring(place, place + 1);
        String first = words.substring(place - 2, place) + one + words.charAt(place + 2);
        String second = words.charAt(place - 1) + one + words.substring(place + 2, place + 4);
        boolean known = han(first) && text.text().contains(first) || han(second) && text.text().contains(second);
        if (known) {
            int start = paragraph.start() + place;
            findings.suggest(RepetitionRule.CHARACTER_EXTRA, start, start + 2, one, one, han(first) && text.text().contains(first) ? first : second);
        }
    }

    private static boolean han(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!Glyph.han(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
