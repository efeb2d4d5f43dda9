package org.qianfa.officialtext;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that begin headings of the four levels, full or half width: the one place that knows their shapes. */
final class Numbering {

    /** What a line without a number starts with. */
    static final Numbering NONE = new Numbering(0, 0);

    private static final String CHINESE = "[" + ChineseNumeral.DIGITS + "百]{1,4}";
    private static final String DIGIT = "[0-9０-９]";
    /** A number that another number follows is a list such as 一、二级, not a heading. */
    private static final String NO_LIST = "(?!" + CHINESE + "[、级类线期审季月])";
    /** A point before digits is a decimal point, unless the heading starts with a year. */
    private static final String POINT = "[.．](?!" + DIGIT + "(?!" + DIGIT + "{3}年))";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile(CHINESE + "、" + NO_LIST),
            Pattern.compile("[(（]" + CHINESE + "[)）]"),
            Pattern.compile(DIGIT + "{1,2}(?:" + POINT + "|、)"),
            Pattern.compile("[(（]" + DIGIT + "{1,2}[)）]"));

    private final int level;
    private final int length;

    private Numbering(int level, int length) {
        this.level = level;
        this.length = length;
    }

    /** The number a line starts with. */
    static Numbering of(String line) {
        for (int i = 0; i < SHAPES.size(); i++) {
            Matcher shape = SHAPES.get(i).matcher(line);
            if (shape.lookingAt()) {
                return new Numbering(i + 1, shape.end());
            }
        }
        return NONE;
    }

    /** 1 to 4; 0 if there is no number. */
    int level() {
        return level;
    }

    /** How many characters of the line the number takes, marks included. */
    int length() {
        return length;
    }
}
