package org.qianfa.proofreading.citation;

import java.util.Arrays;
import java.util.List;

/** Finds the titles that are written nearly like another one, by the pairs of characters they share. */
final class TitleIndex {

    private static final int CANDIDATES = 12;
    private static final int LONGEST = 120;

    private final List<String> keys;
    /** Every pair of characters with the number of a title that has it, in order. */
    private final long[] places;

    TitleIndex(List<String> keys) {
        this.keys = keys;
        int length = 0;
        for (String key : keys) {
            length += key.length();
        }
        long[] all = new long[length];
        int count = 0;
        for (int n = 0; n < keys.size(); n++) {
            String key = keys.get(n);
            for (int i = 0; i + 1 < key.length(); i++) {
                all[count++] = first(key, i) | n;
            }
        }
        places = Arrays.copyOf(all, count);
        Arrays.sort(places);
    }

    /** The numbers of the titles most like this one, the most like first. */
    int[] like(String key) {
        if (key.length() > LONGEST) {
            return new int[0];
        }
        int[] shared = new int[keys.size()];
        for (int i = 0; i + 1 < key.length(); i++) {
            long first = first(key, i);
            int found = Arrays.binarySearch(places, first);
            for (int at = found < 0 ? -found - 1 : found; at < places.length && places[at] >>> 32 == first >>> 32; at++) {
                shared[(int) places[at]]++;
            }
        }
        return best(shared, key.length());
    }

    private int[] best(int[] shared, int length) {
        int[] best = new int[CANDIDATES];
        double[] scores = new double[CANDIDATES];
        int found = 0;
        for (int n = 0; n < shared.length; n++) {
            double score = shared[n] == 0 ? 0 : 2.0 * shared[n] / (length + keys.get(n).length());
            if (score < 0.3 || found == CANDIDATES && score <= scores[found - 1]) {
                continue;
            }
            int place = found < CANDIDATES ? found++ : found - 1;
            for (; place > 0 && scores[place - 1] < score; place--) {
                scores[place] = scores[place - 1];
                best[place] = best[place - 1];
            }
            scores[place] = score;
            best[place] = n;
        }
        return Arrays.copyOf(best, found);
    }

    /** What stands in the list for a pair of characters and the title numbered 0. */
    private static long first(String key, int i) {
        return (long) (key.charAt(i) << 16 | key.charAt(i + 1)) << 32;
    }
}
