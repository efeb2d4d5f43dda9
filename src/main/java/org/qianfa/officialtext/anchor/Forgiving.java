package org.qianfa.officialtext.anchor;

/**
 * How far two texts go on alike from two places when some edits are overlooked: a doubtful place gets the benefit of the
 * doubt. Reads forwards; who wants to look back turns both texts round.
 */
final class Forgiving {

    private static final int EDITS = 3;
    /** An insertion or deletion of so many characters is overlooked, a replacement of fewer. */
    private static final int PUT_IN = 48;
    private static final int REPLACED = 6;
    /** So many characters must be the same for the text to go on after an edit. */
    private static final int AGAIN = 5;

    private final char[] one;
    private final char[] other;
    private int at;
    private int otherAt;

    private Forgiving(char[] one, int at, char[] other, int otherAt) {
        this.one = one;
        this.other = other;
        this.at = at;
        this.otherAt = otherAt;
    }

    /** Characters of the first text. */
    static int common(char[] one, int at, char[] other, int otherAt) {
        return new Forgiving(one, at, other, otherAt).read() - at;
    }

    private int read() {
        int from = at;
        go(0, 0);
        boolean more = at - from >= AGAIN;
        for (int edit = 0; edit < EDITS && more; edit++) {
            more = overlookOne();
        }
        return at;
    }

    private void go(int skipped, int otherSkipped) {
        int common = ReadText.common(one, at + skipped, other, otherAt + otherSkipped);
        at += skipped + common;
        otherAt += otherSkipped + common;
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

    /** Asked some hundred times for one place: most answers are no after a single character. */
    private boolean goesOn(int skipped, int otherSkipped) {
        int x = at + skipped;
        int y = otherAt + otherSkipped;
        if (x >= one.length || y >= other.length || one[x] != other[y] || ReadText.common(one, x, other, y) < AGAIN) {
            return false;
        }
        go(skipped, otherSkipped);
        return true;
    }
}
