package org.qianfa.proofreading.citation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the titles that are written nearly like another one, by the pairs of characters they share. */
final class TitleIndex {

    private static final int CANDIDATES = 12;
    private static final int LONGEST = 120;

    private final List<String> keys;
    private final Map<Integer, int[]> places = new HashMap<>();

    TitleIndex(List<String> keys) {
        this.keys = keys;
        for (int n = 0; n < keys.size(); n++) {
            String key = keys.get(n);
            for (int i = 0; i + 1 < key.length(); i++) {
                places.merge(pair(key, i), new int[] {n}, TitleIndex::joined);
            }
        }
    }

    /** The numbers of the titles most like this one, the most like first. */
    int[] like(String key) {
        if (key.length() > LONGEST) {
            return new int[0];
        }
        int[] shared = new int[keys.size()];
        for (int i = 0; i + 1 < key.length(); i++) {
            for (int n : places.getOrDefault(pair(key, i), new int[0])) {
                shared[n]++;
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

    private static Integer pair(String key, int i) {
        return key.charAt(i) << 16 | key.charAt(i + 1);
    }

    private static int[] joined(int[] before, int[] one) {
        if (before[before.length - 1] == one[0]) {
            return before;
        }
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = one[0];
        return after;
    }
}
