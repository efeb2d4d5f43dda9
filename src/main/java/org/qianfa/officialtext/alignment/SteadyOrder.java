package org.qianfa.officialtext.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of several matched paragraphs stayed and which moved: as few as possible move, and if there is a choice, those
 * with the least text.
 */
final class SteadyOrder {

    private final List<Match> matches;
    private final long[] weight;
    private final int[] last;
    private final int[] before;
    private final long[] reached;

    private SteadyOrder(List<Match> matches, long[] weight, int oldSize) {
        this.matches = matches;
        this.weight = weight;
        this.last = new int[oldSize + 1];
        this.before = new int[matches.size()];
        this.reached = new long[matches.size()];
        Arrays.fill(last, -1);
    }

    /**
     * @param matches in the order of the new text
     * @param lengths of the old paragraphs, in characters
     */
    static List<Match> judged(List<Match> matches, int[] lengths) {
        long all = Arrays.stream(lengths).asLongStream().sum() + 1;
        long[] weight = matches.stream().mapToLong(m -> all + lengths[m.oldHeir()]).toArray();
        boolean[] steady = new SteadyOrder(matches, weight, lengths.length).steady();
        return IntStream.range(0, matches.size()).mapToObj(i -> matches.get(i).inOrder(steady[i])).toList();
    }

    /** The heaviest increasing sequence of old positions, by a tree of prefix maxima. */
    private boolean[] steady() {
        int best = -1;
        for (int i = 0; i < matches.size(); i++) {
            before[i] = bestBelow(matches.get(i).oldFrom());
            reached[i] = weight[i] + (before[i] < 0 ? 0 : reached[before[i]]);
            enter(matches.get(i).oldFrom(), i);
            best = better(best, i);
        }
        boolean[] steady = new boolean[matches.size()];
        for (int i = best; i >= 0; i = before[i]) {
            steady[i] = true;
        }
        return steady;
    }

    private int bestBelow(int position) {
        int best = -1;
        for (int i = position; i > 0; i -= i & -i) {
            best = better(best, last[i]);
        }
        return best;
    }

    private void enter(int position, int match) {
        for (int i = position + 1; i < last.length; i += i & -i) {
            last[i] = better(last[i], match);
        }
    }

    private int better(int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return reached[other] > reached[one] ? other : one;
    }
}
