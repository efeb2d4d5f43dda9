package org.qianfa.officialtext.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Differences of two texts as a reader would mark them: numbers, dates and titles replaced as a whole, changes at the
 * borders of clauses where there is a choice, and no crumbs of common characters inside a change.
 */
public final class WordDiff {

    private final int[] aEnds;
    private final int[] bEnds;

    private WordDiff(int[] aEnds, int[] bEnds) {
        this.aEnds = aEnds;
        this.bEnds = bEnds;
    }

    /** The hunks that lead from {@code a} to {@code b}, in order, in UTF-16 offsets; none splits a code point. */
    public static List<Hunk> between(String a, String b) {
        WordDiff diff = new WordDiff(Words.ends(a), Words.ends(b));
        Map<String, Integer> names = new HashMap<>();
        int[] aWords = named(a, diff.aEnds, names);
        int[] bWords = named(b, diff.bEnds, names);
        List<Hunk> raw = SequenceDiff.between(aWords, bWords);
        List<Hunk> placed = new ClauseBorders(a, aWords, diff.aEnds, b, bWords, diff.bEnds).place(raw);
        return Readable.of(placed.stream().map(diff::offsets).toList());
    }

    private static int[] named(String text, int[] ends, Map<String, Integer> names) {
        int[] words = new int[ends.length];
        int start = 0;
        for (int i = 0; i < ends.length; i++) {
            words[i] = names.computeIfAbsent(text.substring(start, ends[i]), unknown -> names.size());
            start = ends[i];
        }
        return words;
    }

    private Hunk offsets(Hunk words) {
        return new Hunk(start(aEnds, words.aFrom()), start(aEnds, words.aTo()), start(bEnds, words.bFrom()), start(bEnds, words.bTo()));
    }

    private static int start(int[] ends, int word) {
        return word == 0 ? 0 : ends[word - 1];
    }
}
