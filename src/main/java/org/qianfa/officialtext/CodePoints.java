package org.qianfa.officialtext;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns offsets of a text in UTF-16 units into offsets in Unicode code points, as other programs count. */
public final class CodePoints {

    /** Offsets after every character that takes two units. */
    private final int[] pairEnds;

    private CodePoints(int[] pairEnds) {
        this.pairEnds = pairEnds;
    }

    public static CodePoints of(String text) {
        return new CodePoints(IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))).map(i -> i + 1).toArray());
    }

    /** How many code points stand before an offset, as {@link String#codePointCount} tells, but without counting again. */
    public int before(int offset) {
        int found = Arrays.binarySearch(pairEnds, offset);
        return offset - (found >= 0 ? found + 1 : -found - 1);
    }
}
