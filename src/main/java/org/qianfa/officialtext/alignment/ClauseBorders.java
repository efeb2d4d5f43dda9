package org.qianfa.officialtext.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * A pure insertion or deletion often fits at several neighbouring places; this puts it where sentences and clauses begin
 * and end.
 */
final class ClauseBorders {

    private static final int FURTHEST = 64;
    private static final String SENTENCE_ENDS = "。！？；!?;\n";
    private static final String CLAUSE_ENDS = "，、：,:》”）)";

    private final String a;
    private final int[] aWords;
    private final int[] aEnds;
    private final String b;
    private final int[] bWords;
    private final int[] bEnds;

    ClauseBorders(String a, int[] aWords, int[] aEnds, String b, int[] bWords, int[] bEnds) {
        this.a = a;
        this.aWords = aWords;
        this.aEnds = aEnds;
        this.b = b;
        this.bWords = bWords;
        this.bEnds = bEnds;
    }

    List<Hunk> place(List<Hunk> hunks) {
        List<Hunk> placed = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < hunks.size(); i++) {
            int ceiling = i + 1 < hunks.size() ? hunks.get(i + 1).aFrom() : aWords.length;
            Hunk hunk = best(hunks.get(i), floor, ceiling);
            placed.add(hunk);
            floor = hunk.aTo();
        }
        return placed;
    }

    private Hunk best(Hunk hunk, int floor, int ceiling) {
        if (hunk.deleted() > 0 && hunk.inserted() > 0) {
            return hunk;
        }
        Hunk leftmost = hunk;
        for (int i = 0; i < FURTHEST && leftmost.aFrom() > floor && same(leftmost, -1); i++) {
            leftmost = leftmost.shifted(-1);
        }
        Hunk best = leftmost;
        Hunk next = leftmost;
        for (int i = 0; i < 2 * FURTHEST && next.aTo() < ceiling && same(next, 0); i++) {
            next = next.shifted(1);
            best = worth(next) >= worth(best) ? next : best;
        }
        return best;
    }

    /** Whether the word before the hunk (-1) ends it too, or the word after it (0) begins it too. */
    private boolean same(Hunk hunk, int side) {
        return hunk.deleted() > 0 ? aWords[hunk.aFrom() + side] == aWords[hunk.aTo() + side]
                : bWords[hunk.bFrom() + side] == bWords[hunk.bTo() + side];
    }

    private int worth(Hunk hunk) {
        return hunk.deleted() > 0 ? border(a, aEnds, hunk.aFrom()) + border(a, aEnds, hunk.aTo())
                : border(b, bEnds, hunk.bFrom()) + border(b, bEnds, hunk.bTo());
    }

    private static int border(String text, int[] ends, int word) {
        if (word == 0 || word == ends.length) {
            return 3;
        }
        char before = text.charAt(ends[word - 1] - 1);
        if (SENTENCE_ENDS.indexOf(before) >= 0) {
            return 3;
        }
        return CLAUSE_ENDS.indexOf(before) >= 0 ? 2 : 0;
    }
}
