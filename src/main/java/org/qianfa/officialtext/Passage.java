package org.qianfa.officialtext;

import java.util.List;
import java.util.Optional;
import org.qianfa.officialtext.alignment.Hunk;
import org.qianfa.officialtext.alignment.WordDiff;

/** A passage of text and what became of it: carries ranges over from the one to the other. */
final class Passage {

    private final int length;
    private final List<Hunk> hunks;

    Passage(String before, String after) {
        this.length = before.length();
        this.hunks = WordDiff.between(before, after);
    }

    /** Where a range stands that was kept to the letter, in a kept stretch of at least {@code context} characters. */
    Optional<Range> kept(int start, int end, int context) {
        int from = 0;
        int shift = 0;
        for (Hunk hunk : hunks) {
            if (hunk.aTo() > start) {
                return within(start, end, from, hunk.aFrom(), shift, context);
            }
            from = hunk.aTo();
            shift = hunk.bTo() - hunk.aTo();
        }
        return within(start, end, from, length, shift, context);
    }

    private Optional<Range> within(int start, int end, int from, int to, int shift, int context) {
        boolean whole = hunks.isEmpty() || to - from >= context;
        return start >= from && end <= to && whole ? Optional.of(new Range(start + shift, end + shift)) : Optional.empty();
    }

    /** Where a range stands of which at least half was kept, the words put in between included. */
    Optional<Range> mostlyKept(int start, int end) {
        int gone = 0;
        for (Hunk hunk : hunks) {
            gone += Math.max(0, Math.min(end, hunk.aTo()) - Math.max(start, hunk.aFrom()));
        }
        return gone * 2 <= end - start ? Optional.of(new Range(carriedStart(start), carriedEnd(end))) : Optional.empty();
    }

    /** What was put in just before the range does not belong to it. */
    private int carriedStart(int at) {
        int shift = 0;
        for (Hunk hunk : hunks) {
            if (hunk.aTo() > at) {
                return hunk.aFrom() <= at ? hunk.bFrom() : at + shift;
            }
            shift = hunk.bTo() - hunk.aTo();
        }
        return at + shift;
    }

    private int carriedEnd(int at) {
        int shift = 0;
        for (Hunk hunk : hunks) {
            if (hunk.aFrom() >= at) {
                return at + shift;
            }
            if (hunk.aTo() >= at) {
                return hunk.bTo();
            }
            shift = hunk.bTo() - hunk.aTo();
        }
        return at + shift;
    }

    record Range(int start, int end) {
    }
}
