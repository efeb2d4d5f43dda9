package org.qianfa.proofreading.punctuation;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/**
 * Half-width marks in Chinese text, and full-width letters and digits. What the text does throughout, as pages do that a
 * program has copied, is told once.
 */
public final class Width implements TextCheck {

    private static final String HALF = ",;:?!()\".";
    private static final String FULL = "，；：？！（）“。";
    private static final int FEW = 3;
    private static final int MANY = 20;

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        Census census = new Census();
        text.paragraphs().forEach(census::count);
        census.judge();
        List<Integer> single = census.single(text.text());
        if (!census.usual.isEmpty() || single.size() > MANY) {
            int first = census.usual.isEmpty() ? single.get(0) : census.first(text.text());
            findings.add(PunctuationRule.HALF_WIDTH_THROUGHOUT, first, first + 1, String.valueOf(census.places.size()));
        }
        if (single.size() <= MANY) {
            single.forEach(place -> half(text.text(), place, findings));
        }
        figures(text, findings);
    }

    private static void half(String text, int place, Findings findings) {
        char mark = text.charAt(place);
        if (mark == '"') {
            findings.add(PunctuationRule.HALF_WIDTH, place, place + 1, "\"", "“”");
        } else {
            String right = FULL.substring(HALF.indexOf(mark), HALF.indexOf(mark) + 1);
            findings.suggest(PunctuationRule.HALF_WIDTH, place, place + 1, right, String.valueOf(mark), right);
        }
    }

    private static void figures(ProofText text, Findings findings) {
        int found = 0;
        for (PlacedParagraph placed : text.paragraphs()) {
            String words = placed.text();
            for (int i = 0; i < words.length(); i++) {
                int start = i;
                while (i < words.length() && wide(words.charAt(i))) {
                    i++;
                }
                if (i > start && ++found <= MANY) {
                    StringBuilder right = new StringBuilder();
                    words.substring(start, Math.min(i, start + MANY)).chars().forEach(c -> right.append((char) (c - 0xFEE0)));
                    findings.suggest(PunctuationRule.FULL_WIDTH_FIGURE, placed.start() + start, placed.start() + Math.min(i, start + MANY),
                            right.toString(), words.substring(start, Math.min(i, start + MANY)), right.toString());
                }
            }
        }
    }

    private static boolean wide(char c) {
        return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    }

    /** How often each mark is written in each width. */
    private static final class Census {

        private final int[] half = new int[HALF.length()];
        private final int[] full = new int[HALF.length()];
        private final List<Integer> places = new ArrayList<>();
        private final List<Integer> usual = new ArrayList<>();

        private void count(PlacedParagraph placed) {
            String text = placed.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int kind = c < 0x80 ? HALF.indexOf(c) : -1;
                if (kind >= 0 && amongChinese(text, i)) {
                    half[kind]++;
                    places.add(placed.start() + i);
                } else if (c >= 0x80 && FULL.indexOf(c) >= 0) {
                    full[FULL.indexOf(c)]++;
                }
            }
        }

        /** Marks that stand in half width more often than not; all of them, if the text does so on the whole. */
        private void judge() {
            int halves = 0;
            int all = 0;
            for (int kind = 0; kind < half.length; kind++) {
                halves += half[kind];
                all += half[kind] + full[kind];
            }
            boolean throughout = halves >= FEW && halves * 3 > all;
            for (int kind = 0; kind < half.length; kind++) {
                boolean often = half[kind] >= FEW && half[kind] >= full[kind];
                if (half[kind] > 0 && (often || throughout)) {
                    usual.add((int) HALF.charAt(kind));
                }
            }
        }

        private List<Integer> single(String text) {
            return places.stream().filter(place -> !usual.contains((int) text.charAt(place))).toList();
        }

        private int first(String text) {
            return places.stream().filter(place -> usual.contains((int) text.charAt(place))).findFirst().orElse(0);
        }

        private static boolean amongChinese(String text, int place) {
            char before = Signs.at(text, place - 1);
            char after = Signs.at(text, place + 1);
            boolean chineseBefore = Signs.ofChineseText(before);
            boolean chineseAfter = Signs.ofChineseText(after);
            if (text.charAt(place) == '.') {
                return Signs.chinese(before) && (chineseAfter || after == '\n');
            }
            return chineseBefore || chineseAfter;
        }
    }
}
