package org.qianfa.commandline;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns offsets of a text into lines and columns as editors show them, from 1; a column counts code points. */
final class LineNumbers {

    private final String text;
    private final int[] starts;

    LineNumbers(String text) {
        this.text = text;
        this.starts = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
    }

    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int column(int offset) {
        return text.codePointCount(starts[line(offset) - 1], offset) + 1;
    }
}
