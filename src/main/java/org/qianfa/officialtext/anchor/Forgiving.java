package org.qianfa.officialtext.anchor;

/**
 * How far two places have the same text when some edits are overlooked: a doubtful place gets the benefit of the doubt.
 * Reads towards one side of the place.
 */
final class Forgiving {

    private static final int EDITS = 3;
    /** An insertion or deletion of so many characters is overlooked, a replacement of fewer. */
    private static final int PUT_IN = 48;
    private static final int REPLACED = 6;
    /** So many characters must be the same for the text to go on after an edit. */
    private static final int AGAIN = 5;

    private final ReadText one;
    private final ReadText other;
    private final int direction;
    private int at;
    private int otherAt;

    private Forgiving(ReadText one, int at, ReadText other, int otherAt, int direction) {
        this.one = one;
        this.other = other;
        this.direction = direction;
        this.at = at;
        this.otherAt = otherAt;
    }

    /** Characters of the first text. */
    static int after(ReadText one, int at, ReadText other, int otherAt) {
        return new Forgiving(one, at, other, otherAt, 1).read() - at;
    }

    static int before(ReadText one, int at, ReadText other, int otherAt) {
        return at - new Forgiving(one, at, other, otherAt, -1).read();
    }

    private int read() {
        int from = at;
        go(0, 0);
        boolean more = Math.abs(at - from) >= AGAIN;
        for (int edit = 0; edit < EDITS && more; edit++) {
            more = overlookOne();
        }
        return at;
    }

    private void go(int skipped, int otherSkipped) {
        int common = common(skipped, otherSkipped);
        at += direction * (skipped + common);
        otherAt += direction * (otherSkipped + common);
    }

    private boolean overlookOne() {
        for (int length = 1; length <= PUT_IN; length++) {
            if (goesOn(length, 0) || goesOn(0, length)) {
                return true;
            }
            for (int a = 1; length <= REPLACED && a <= length; a++) {
                if (goesOn(a, length) || goesOn(length, a)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean goesOn(int skipped, int otherSkipped) {
        boolean again = common(skipped, otherSkipped) >= AGAIN;
        if (again) {
            go(skipped, otherSkipped);
        }
        return again;
    }

    private int common(int skipped, int otherSkipped) {
        int x = at + direction * skipped;
        int y = otherAt + direction * otherSkipped;
        if (Math.min(x, y) < 0 || x > one.length() || y > other.length()) {
            return 0;
        }
        return direction > 0 ? one.commonAfter(x, other, y) : one.commonBefore(x, other, y);
    }
}
