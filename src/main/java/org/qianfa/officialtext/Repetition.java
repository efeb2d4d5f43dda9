package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How much of a text repeats a reference, such as last year's report. Repeated is what stands in a sentence of at least
 * {@link #SENTENCE} characters that the reference has too, or in a run of at least {@link #RUN} characters inside one
 * paragraph that stand in the reference one after the other. Full and half width of Latin letters, digits and marks count
 * as the same; different figures make different text.
 *
 * @param share  repeated characters by all characters, blanks and line ends not counted; 0 to 1, 0 for an empty text
 * @param ranges what is repeated, in order, neither overlapping nor touching
 */
public record Repetition(double share, List<Range> ranges) {

    /** Shortest sentence that counts, in code points with its end mark. */
    public static final int SENTENCE = 8;
    /** Shortest run that counts, in code points; names and set terms are shorter as a rule. */
    public static final int RUN = 13;

    public Repetition {
        ranges = List.copyOf(ranges);
    }

    /** UTF-16 offsets {@code [start, end)} of the text. */
    public record Range(int start, int end) {
    }

    public static Repetition of(String text, String reference) {
        return of(text, RepetitionReference.of(reference));
    }

    public static Repetition of(String text, RepetitionReference reference) {
        int[] points = RepetitionReference.folded(text);
        BitSet repeated = reference.repeated(points);
        return new Repetition(share(points, repeated), ranges(text, repeated));
    }

    private static double share(int[] points, BitSet repeated) {
        int all = 0;
        int again = 0;
        for (int i = 0; i < points.length; i++) {
            if (!Character.isWhitespace(points[i]) && !Character.isSpaceChar(points[i])) {
                all++;
                again += repeated.get(i) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) again / all;
    }

    private static List<Range> ranges(String text, BitSet repeated) {
        List<Range> ranges = new ArrayList<>();
        int point = 0;
        int offset = 0;
        for (int from = repeated.nextSetBit(0); from >= 0; from = repeated.nextSetBit(point)) {
            int to = repeated.nextClearBit(from);
            int start = text.offsetByCodePoints(offset, from - point);
            offset = text.offsetByCodePoints(start, to - from);
            point = to;
            ranges.add(new Range(start, offset));
        }
        return ranges;
    }
}
