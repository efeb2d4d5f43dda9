package org.qianfa.officialtext.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Differences of two sequences by Myers' divide and conquer: linear space, the shortest script as long as a stretch differs
 * in at most {@value MiddlePoint#EFFORT} places. Beyond that the script is still correct, only not the shortest, so time
 * stays within a constant times the length: a wholly different text that someone pastes must not hold up the desk. The
 * libraries for this either have no such bound or set it by the clock, and then the same two texts differ otherwise
 * from one run to the next; that is why this one is ours.
 */
public final class SequenceDiff {

    private final int[] a;
    private final int[] b;
    private final boolean[] deleted;
    private final boolean[] inserted;
    private final MiddlePoint middle;

    private SequenceDiff(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.deleted = new boolean[a.length];
        this.inserted = new boolean[b.length];
        this.middle = new MiddlePoint(a, b);
    }

    /** The hunks that lead from {@code a} to {@code b}, in order, with something equal between any two. */
    public static List<Hunk> between(int[] a, int[] b) {
        SequenceDiff diff = new SequenceDiff(a, b);
        diff.compare(0, a.length, 0, b.length);
        return diff.hunks();
    }

    private void compare(int fromA, int toA, int fromB, int toB) {
        int aFrom = fromA;
        int bFrom = fromB;
        int aTo = toA;
        int bTo = toB;
        while (true) {
            while (aFrom < aTo && bFrom < bTo && a[aFrom] == b[bFrom]) {
                aFrom++;
                bFrom++;
            }
            while (aFrom < aTo && bFrom < bTo && a[aTo - 1] == b[bTo - 1]) {
                aTo--;
                bTo--;
            }
            if (aFrom == aTo || bFrom == bTo) {
                mark(deleted, aFrom, aTo);
                mark(inserted, bFrom, bTo);
                return;
            }
            middle.find(aFrom, aTo, bFrom, bTo);
            int x = middle.x();
            int y = middle.y();
            compare(aFrom, x, bFrom, y);
            aFrom = x;
            bFrom = y;
        }
    }

    private static void mark(boolean[] changed, int from, int to) {
        Arrays.fill(changed, from, to, true);
    }

    private List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int x = 0;
        int y = 0;
        while (x < a.length || y < b.length) {
            int aFrom = x;
            int bFrom = y;
            while (x < a.length && deleted[x]) {
                x++;
            }
            while (y < b.length && inserted[y]) {
                y++;
            }
            if (x > aFrom || y > bFrom) {
                hunks.add(new Hunk(aFrom, x, bFrom, y));
            }
            x++;
            y++;
        }
        return hunks;
    }
}
