package org.qianfa.officialtext.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes crumbs of common text into the changes around them. Characters kept between two changes are a crumb if there is
 * only one, or if they are at most {@value #LONGEST} and at most half as many as the smaller of the two changes.
 */
final class Readable {

    private static final int LONGEST = 8;

    private Readable() {
    }

    static List<Hunk> of(List<Hunk> hunks) {
        Deque<Hunk> open = new ArrayDeque<>();
        for (Hunk hunk : hunks) {
            Hunk last = hunk;
            while (!open.isEmpty() && crumb(open.peekLast(), last)) {
                last = open.removeLast().upTo(last);
            }
            open.addLast(last);
        }
        return new ArrayList<>(open);
    }

    private static boolean crumb(Hunk earlier, Hunk later) {
        int kept = later.aFrom() - earlier.aTo();
        return kept <= Math.max(1, Math.min(LONGEST, Math.min(size(earlier), size(later)) / 2));
    }

    private static int size(Hunk hunk) {
        return Math.max(hunk.deleted(), hunk.inserted());
    }
}
