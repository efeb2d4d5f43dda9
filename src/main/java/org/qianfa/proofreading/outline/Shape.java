package org.qianfa.proofreading.outline;

import org.qianfa.officialtext.HeadingNumber;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.OutlineNode;

/** How a part of the text is numbered, whatever level it is nested at. */
enum Shape {
    CHINESE, BRACKETED_CHINESE, ARABIC, BRACKETED_ARABIC, NONE, ITEM;

    private static final String NUMERALS = "一二三四五六七八九十";

    static Shape of(OutlineNode node) {
        if (node.number().isEmpty()) {
            return NONE;
        }
        int level = Outline.headingLevel(node.number());
        return level == 0 ? ITEM : values()[level - 1];
    }

    /** What counts on together: headings of a shape, items with 是, items with 要. */
    String row(OutlineNode node) {
        return this == ITEM ? node.number().substring(node.number().length() - 1) : name();
    }

    boolean heading() {
        return ordinal() <= BRACKETED_ARABIC.ordinal();
    }

    /** A number of this shape, made of the same marks as another one. */
    String write(int count, String like) {
        String numeral = this == ARABIC || this == BRACKETED_ARABIC ? String.valueOf(count) : chinese(count);
        int start = 0;
        int end = 0;
        for (int i = 0; i < like.length(); i++) {
            if (NUMERALS.indexOf(like.charAt(i)) >= 0 || Character.isDigit(like.charAt(i))) {
                start = end == 0 ? i : start;
                end = i + 1;
            }
        }
        return like.substring(0, start) + numeral + like.substring(end);
    }

    private static String chinese(int count) {
        String written = HeadingNumber.of(1, count);
        return written.substring(0, written.length() - 1);
    }
}
