package org.qianfa.officialtext.anchor;

/**
 * The two ends of words that were found again and what stands close around them. Where a copy was put in beside its
 * original, or one of two likes was taken out, the text does not tell which of them it was, and words that reach over such
 * a seam may belong to one side in part. And where words are found in a copy while they were edited in the original, their
 * neighbours are found twice.
 */
record Seams(ReadText then, int start, ReadText now, int place, int length, Surroundings own) {

    /** Rivals are known by so many characters; those that were edited just there are seen from the neighbours. */
    private static final int KNOWN_BY = 7;
    private static final int NEIGHBOURS = 10;
    /** A stretch so long is no common phrase but a copy. */
    private static final int COPY = 16;
    /** What was put in or left over between two likes side by side. */
    private static final int GAP = 64;

    /** Whether neither the ends nor their neighbours have another place that goes on further outwards. */
    boolean tight() {
        int shift = place - start;
        int last = start + length - 1;
        int reach = Math.min(own.after(), NEIGHBOURS);
        int reachBack = Math.min(own.before(), NEIGHBOURS);
        return tightAfter(last, shift, 0) && tightBefore(start, shift, 0)
                && (reach == 0 || tightAfter(last + reach, shift, reach)) && (reachBack == 0 || tightBefore(start - reachBack, shift, reachBack));
    }

    private boolean tightAfter(int at, int shift, int used) {
        return tightAfter(then, at, now, at + shift, used) && tightAfter(now, at + shift, then, at, used);
    }

    private boolean tightBefore(int at, int shift, int used) {
        return tightBefore(then, at, now, at + shift, used) && tightBefore(now, at + shift, then, at, used);
    }

    private boolean tightAfter(ReadText one, int at, ReadText other, int otherAt, int used) {
        int beyond = at + 1 + Math.min(own.after() - used + 1, KNOWN_BY);
        int inwards = Math.max(0, KNOWN_BY - own.after() + used);
        return tight(one, at, other, otherAt, at, beyond)
                && (inwards == 0 || tight(one, at, other, otherAt, Math.max(at - inwards, start(one) - own.before()), beyond - 1));
    }

    private boolean tightBefore(ReadText one, int at, ReadText other, int otherAt, int used) {
        int beyond = at - Math.min(own.before() - used + 1, KNOWN_BY);
        int inwards = Math.max(0, KNOWN_BY - own.before() + used);
        return tight(one, at, other, otherAt, beyond, at + 1)
                && (inwards == 0 || tight(one, at, other, otherAt, beyond + 1, Math.min(at + 1 + inwards, start(one) + length + own.after())));
    }

    private int start(ReadText one) {
        return one == then ? start : place;
    }

    /** No rival among the places of {@code [from, to)}, which is known to have the character in it. */
    private boolean tight(ReadText one, int at, ReadText other, int otherAt, int from, int to) {
        int first = Math.max(0, from);
        String known = one.part(first, Math.min(to, one.length()));
        int[] rivals = ReadText.mereBorder(known) ? new int[0] : other.occurrences(known);
        if (rivals.length == 0 || rivals.length == 1 && rivals[0] + at - first == otherAt) {
            return true;
        }
        boolean firm = rivals.length == one.occurrences(known).length ? rootedBefore() || rootedAfter() : rootedBefore() && rootedAfter();
        Surroundings kept = Surroundings.of(one, at, other, otherAt, 1);
        for (int rival : rivals) {
            int place = rival + at - first;
            if (place != otherAt && rivals(kept, one, at, other, otherAt, place, firm)) {
                return false;
            }
        }
        return true;
    }

    /** What is a rival by what is the same there is one all the more by what is much the same, which takes longer to see. */
    private static boolean rivals(Surroundings kept, ReadText one, int at, ReadText other, int otherAt, int rival, boolean firm) {
        Surroundings strict = Surroundings.of(one, at, other, rival, 1);
        return rivals(kept, otherAt, strict, rival, firm) || rivals(kept, otherAt, strict.forgiving(one, at, other, rival), rival, firm);
    }

    private static boolean rivals(Surroundings kept, int at, Surroundings seen, int rival, boolean firm) {
        return !kept.outdo(seen) || !firm && seen.total() >= COPY || besideEachOther(at, kept, rival, seen);
    }

    /** Of two likes side by side each has lost the outer surroundings of one side, be they even edited away. */
    private static boolean besideEachOther(int at, Surroundings kept, int rival, Surroundings seen) {
        boolean inside = rival >= at - kept.before() && rival <= at + kept.after();
        int gap = rival > at ? rival - seen.before() - at - kept.after() - 1 : at - kept.before() - rival - seen.after() - 1;
        return !inside && seen.total() >= KNOWN_BY && gap <= GAP;
    }

    /**
     * Whether what is the same reaches into the paragraph before. If it does on either side, no paragraph or part of one
     * went elsewhere; where copies came or went, it must on both.
     */
    private boolean rootedBefore() {
        return anyBorder(start - own.before() + KNOWN_BY, start);
    }

    private boolean rootedAfter() {
        return anyBorder(start + length, start + length + own.after() - KNOWN_BY);
    }

    private boolean anyBorder(int from, int to) {
        for (int i = from; i < to; i++) {
            if (then.at(i) <= '\n') {
                return true;
            }
        }
        return false;
    }
}
