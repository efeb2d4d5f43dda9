package org.qianfa.proofreading.repetition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentences that are nearly those of another place: three of four groups of four characters are the same, and all figures. */
final class AlikeSentences {

    interface Found {
        /** Characters {@code [from, to)} are nearly those from {@code first} on. */
        void found(int first, int from, int to);
    }

    private static final int GROUP = 4;
    private static final double ALIKE = 0.75;
    private static final int OWN_WORDS = 20;
    private static final String STOPS = "。!?\n";

    private final Stream stream;
    private final BitSet reported;
    private final Map<Long, Integer> groups = new HashMap<>();
    private final List<int[]> sentences = new ArrayList<>();

    /** @param reported characters that need not be reported again */
    AlikeSentences(Stream stream, BitSet reported) {
        this.stream = stream;
        this.reported = reported;
    }

    void each(Found found) {
        int start = 0;
        for (int i = 0; i < stream.words.length(); i++) {
            if (STOPS.indexOf(stream.words.charAt(i)) >= 0) {
                int end = stream.words.charAt(i) == '\n' ? i : i + 1;
                if (end - start >= Runs.SHORTEST) {
                    take(start, end, found);
                }
                start = i + 1;
            }
        }
    }

    private void take(int start, int end, Found found) {
        int like = nearest(start, end);
        boolean known = !reported.get(start, end).isEmpty();
        if (like >= 0 && !known && stream.spoken(start, end) >= OWN_WORDS && sameDigits(sentences.get(like), start, end)) {
            found.found(sentences.get(like)[0], start, end);
        }
        for (int i = start; i + GROUP <= end; i++) {
            groups.putIfAbsent(group(i), sentences.size());
        }
        sentences.add(new int[] {start, end});
    }

    private int nearest(int start, int end) {
        Map<Integer, Integer> votes = new HashMap<>();
        int best = -1;
        int most = 0;
        for (int i = start; i + GROUP <= end; i++) {
            Integer sentence = groups.get(group(i));
            if (sentence != null) {
                int votesNow = votes.merge(sentence, 1, Integer::sum);
                if (votesNow > most) {
                    most = votesNow;
                    best = sentence;
                }
            }
        }
        if (best < 0) {
            return -1;
        }
        int[] other = sentences.get(best);
        double all = end - start + other[1] - other[0] - 2 * (GROUP - 1);
        return 2 * most / all >= ALIKE ? best : -1;
    }

    private long group(int place) {
        long group = 0;
        for (int i = place; i < place + GROUP; i++) {
            group = group << 16 | stream.words.charAt(i);
        }
        return group;
    }

    private boolean sameDigits(int[] other, int start, int end) {
        return digits(other[0], other[1]).equals(digits(start, end));
    }

    private String digits(int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = stream.words.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}
