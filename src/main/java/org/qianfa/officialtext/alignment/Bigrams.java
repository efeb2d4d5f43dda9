package org.qianfa.officialtext.alignment;

import java.util.Arrays;

/** The pairs of neighbouring code points of a text, repeated ones counted. The measure of how alike two texts are. */
final class Bigrams {

    private static final int CODE_POINT_BITS = 21;

    private final long[] sorted;

    private Bigrams(long[] sorted) {
        this.sorted = sorted;
    }

    static Bigrams of(String text) {
        int[] points = text.codePoints().toArray();
        long[] pairs = new long[Math.max(0, points.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) points[i] << CODE_POINT_BITS | points[i + 1];
        }
        Arrays.sort(pairs);
        return new Bigrams(pairs);
    }

    int size() {
        return sorted.length;
    }

    long at(int index) {
        return sorted[index];
    }

    int common(Bigrams other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            if (sorted[i] == other.sorted[j]) {
                common++;
                i++;
                j++;
            } else if (sorted[i] < other.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** What remains when every pair of {@code other} is taken out once. */
    Bigrams without(Bigrams other) {
        long[] rest = new long[sorted.length];
        int size = 0;
        int j = 0;
        for (long pair : sorted) {
            while (j < other.sorted.length && other.sorted[j] < pair) {
                j++;
            }
            if (j < other.sorted.length && other.sorted[j] == pair) {
                j++;
            } else {
                rest[size++] = pair;
            }
        }
        return new Bigrams(Arrays.copyOf(rest, size));
    }

    /** Dice's coefficient for a given number of common pairs, 0 to 1. */
    static double similarity(int common, int sizes) {
        return sizes == 0 ? 0 : 2.0 * common / sizes;
    }
}
