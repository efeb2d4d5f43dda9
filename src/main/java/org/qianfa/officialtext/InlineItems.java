package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.List;

/**
 * Items counted inside a paragraph: 一是…二是…, 一要…二要…. An item begins the paragraph or follows the end of a sentence or
 * clause. After a comma, and with 要, it must also be one of a row: the first before a second, or the next after the last.
 * What is quoted is no item.
 */
final class InlineItems {

    private static final int LONGEST_NUMERAL = 3;
    private static final String WORDS = "是要";
    private static final String STRONG_ENDS = "。！？!?；;：:";
    private static final String WEAK_ENDS = "，,、—…";
    /** Words such as 要素 and 要点, so that 三要素 is no item. */
    private static final String NOUNS_WITH_NEED = "素点件义闻务";

    private final String paragraph;
    private final Enclosures enclosures;

    private InlineItems(String paragraph, Enclosures enclosures) {
        this.paragraph = paragraph;
        this.enclosures = enclosures;
    }

    /** The items of a paragraph in order, from an offset on. */
    static List<Item> in(String paragraph, int from, Enclosures enclosures) {
        return rows(new InlineItems(paragraph, enclosures).candidates(from));
    }

    /** Whether a paragraph begins with an item. */
    static boolean beginIn(String paragraph, Enclosures enclosures) {
        int numeral = 0;
        while (numeral < LONGEST_NUMERAL && numeral < paragraph.length() && ChineseNumeral.isDigit(paragraph.charAt(numeral))) {
            numeral++;
        }
        String beginning = paragraph.substring(0, Math.min(paragraph.length(), numeral + 2));
        return !in(beginning, 0, enclosures).isEmpty();
    }

    private List<Item> candidates(int from) {
        List<Item> candidates = new ArrayList<>();
        for (int i = from; i < paragraph.length(); i++) {
            if (WORDS.indexOf(paragraph.charAt(i)) >= 0) {
                int start = numeralStart(i, from);
                int value = start < i ? ChineseNumeral.value(paragraph.substring(start, i)) : 0;
                if (value > 0 && !enclosures.enclose(start) && !idiom(start, i)) {
                    addAtBoundary(new Item(start, i + 1, value, paragraph.charAt(i), false), candidates);
                }
            }
        }
        return candidates;
    }

    private int numeralStart(int word, int from) {
        int start = word;
        while (start > from && word - start < LONGEST_NUMERAL && ChineseNumeral.isDigit(paragraph.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private void addAtBoundary(Item item, List<Item> candidates) {
        int before = item.start();
        while (before > 0 && PlainText.blank(paragraph.charAt(before - 1))) {
            before--;
        }
        while (before > 0 && Enclosures.closing(paragraph.charAt(before - 1))) {
            before--;
        }
        boolean begins = item.start() == 0;
        boolean strong = before > 0 && STRONG_ENDS.indexOf(paragraph.charAt(before - 1)) >= 0;
        boolean weak = before > 0 && WEAK_ENDS.indexOf(paragraph.charAt(before - 1)) >= 0;
        if (begins || strong || weak) {
            candidates.add(item.certain(begins || strong && item.word() == '是'));
        }
    }

    /** 一是一，二是二 says that things are as they are; 三要素 counts elements. */
    private boolean idiom(int start, int word) {
        char after = word + 1 < paragraph.length() ? paragraph.charAt(word + 1) : '\n';
        if (paragraph.charAt(word) == '要') {
            return NOUNS_WITH_NEED.indexOf(after) >= 0;
        }
        boolean same = after == paragraph.charAt(start);
        return same && (word + 2 == paragraph.length() || (STRONG_ENDS + WEAK_ENDS).indexOf(paragraph.charAt(word + 2)) >= 0);
    }

    private static List<Item> rows(List<Item> candidates) {
        List<Item> items = new ArrayList<>();
        Item last = null;
        for (int i = 0; i < candidates.size(); i++) {
            Item item = candidates.get(i);
            if (item.certain() || item.follows(last) || item.value() == 1 && secondAfter(i, candidates)) {
                items.add(item);
                last = item;
            }
        }
        return items;
    }

    private static boolean secondAfter(int first, List<Item> candidates) {
        for (int i = first + 1; i < candidates.size(); i++) {
            if (candidates.get(i).word() == candidates.get(first).word()) {
                return candidates.get(i).value() == 2;
            }
        }
        return false;
    }

    /**
     * @param start   offset of the numeral in the paragraph
     * @param end     offset after 是 or 要
     * @param value   of the numeral
     * @param word    是 or 要
     * @param certain whether the place alone makes it an item
     */
    record Item(int start, int end, int value, char word, boolean certain) {

        private Item certain(boolean sure) {
            return new Item(start, end, value, word, sure);
        }

        private boolean follows(Item last) {
            return last != null && word == last.word && value == last.value + 1;
        }
    }
}
