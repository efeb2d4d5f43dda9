package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    private static final String SENTENCE_ENDS = "。!?;\n";

    public Repetition {
        ranges = List.copyOf(ranges);
    }

    /** UTF-16 offsets {@code [start, end)} of the text. */
    public record Range(int start, int end) {
    }

    public static Repetition of(String text, String reference) {
        int[] points = folded(text);
        int[] known = folded(reference);
        BitSet repeated = new BitSet();
        markRuns(points, runs(known), repeated);
        markSentences(points, sentences(known), repeated);
        for (int i = 0; i < points.length; i++) {
            repeated.set(i, repeated.get(i) && points[i] != '\n');
        }
        return new Repetition(share(points, repeated), ranges(text, repeated));
    }

    private static int[] folded(String text) {
        return text.codePoints().map(p -> p >= '！' && p <= '～' ? p - '！' + '!' : p).toArray();
    }

    private static Set<String> runs(int[] points) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= points.length; i++) {
            runs.add(new String(points, i, RUN));
        }
        return runs;
    }

    private static void markRuns(int[] points, Set<String> known, BitSet repeated) {
        int lineStart = 0;
        for (int end = 1; end <= points.length; end++) {
            if (points[end - 1] == '\n') {
                lineStart = end;
            } else if (end - lineStart >= RUN && known.contains(new String(points, end - RUN, RUN))) {
                repeated.set(end - RUN, end);
            }
        }
    }

    private static Set<String> sentences(int[] points) {
        Set<String> sentences = new HashSet<>();
        for (int from = 0; from < points.length; from = sentenceEnd(points, from)) {
            sentences.add(new String(points, from, sentenceEnd(points, from) - from).strip());
        }
        return sentences;
    }

    private static void markSentences(int[] points, Set<String> known, BitSet repeated) {
        for (int from = 0; from < points.length; from = sentenceEnd(points, from)) {
            int end = sentenceEnd(points, from);
            String sentence = new String(points, from, end - from).strip();
            if (sentence.codePointCount(0, sentence.length()) >= SENTENCE && known.contains(sentence)) {
                repeated.set(from, end);
            }
        }
    }

    private static int sentenceEnd(int[] points, int from) {
        int at = from;
        while (at < points.length && SENTENCE_ENDS.indexOf(points[at]) < 0) {
            at++;
        }
        return Math.min(points.length, at + 1);
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
