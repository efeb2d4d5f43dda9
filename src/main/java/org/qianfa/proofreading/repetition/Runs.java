package org.qianfa.proofreading.repetition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs of characters inside a paragraph that stood in the text before. */
final class Runs {

    /** Shortest run that is found. */
    static final int SHORTEST = 20;
    private static final long BASE = 1_000_003L;

    /** Characters {@code [from, to)} are those from {@code first} on, which does not overlap them. */
    record Run(int first, int from, int to) {

        int length() {
            return to - from;
        }
    }

    private final String words;
    private final int[] table;

    private Runs(String words) {
        this.words = words;
        this.table = new int[Integer.highestOneBit(Math.max(16, words.length())) * 4];
        Arrays.fill(table, -1);
    }

    /** In order, apart from each other. Of several earlier places the first is compared. */
    static List<Run> in(String words) {
        return new Runs(words).read();
    }

    private List<Run> read() {
        List<Run> runs = new ArrayList<>();
        long power = 1;
        for (int i = 1; i < SHORTEST; i++) {
            power *= BASE;
        }
        long hash = 0;
        int lineStart = 0;
        int free = 0;
        for (int end = 1; end <= words.length(); end++) {
            char c = words.charAt(end - 1);
            hash = (hash - (end > SHORTEST ? words.charAt(end - 1 - SHORTEST) * power : 0)) * BASE + c;
            lineStart = c == '\n' ? end : lineStart;
            int start = end - SHORTEST;
            if (start >= lineStart) {
                int first = firstWith(hash, start);
                Run run = first < start && start >= free ? extended(first, start) : null;
                if (run != null && run.length() >= SHORTEST) {
                    runs.add(run);
                    free = run.to();
                }
            }
        }
        return runs;
    }

    /** Where these characters stood first; from now on here, if nowhere. */
    private int firstWith(long hash, int start) {
        int slot = (int) (hash ^ hash >>> 29) & table.length - 1;
        while (table[slot] >= 0 && !words.regionMatches(table[slot], words, start, SHORTEST)) {
            slot = slot + 1 & table.length - 1;
        }
        if (table[slot] < 0) {
            table[slot] = start;
        }
        return table[slot];
    }

    private Run extended(int first, int start) {
        int most = start - first;
        int length = 0;
        while (length < most && start + length < words.length() && words.charAt(first + length) == words.charAt(start + length)
                && words.charAt(start + length) != '\n') {
            length++;
        }
        return new Run(first, start, start + length);
    }
}
