package org.qianfa.officialtext.alignment;

/**
 * A place where two sequences differ: {@code [aFrom, aTo)} of the first stands against {@code [bFrom, bTo)} of the second.
 * At most one of the two is empty. Everything between hunks is equal.
 */
public record Hunk(int aFrom, int aTo, int bFrom, int bTo) {

    int deleted() {
        return aTo - aFrom;
    }

    int inserted() {
        return bTo - bFrom;
    }

    Hunk shifted(int by) {
        return new Hunk(aFrom + by, aTo + by, bFrom + by, bTo + by);
    }

    Hunk upTo(Hunk later) {
        return new Hunk(aFrom, later.aTo, bFrom, later.bTo);
    }
}
