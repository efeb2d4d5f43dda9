package org.qianfa.officialtext.anchor;

/** How many characters before and after the words are the same at two places, UTF-16 units. */
record Surroundings(int before, int after) {

    /** So few more may be chance, or a stroke that both places share, if the whole is clearly less. */
    private static final int CHANCE = 2;
    private static final int CLEARLY = 20;
    private static final int LIKE = 10;

    static Surroundings of(ReadText one, int start, ReadText other, int otherStart, int length) {
        return new Surroundings(one.commonBefore(start, other, otherStart),
                one.commonAfter(start + length, other, otherStart + length));
    }

    /** These, which are around one character, as if small edits had not been made, if the places are at all alike. */
    Surroundings forgiving(ReadText one, int at, ReadText other, int otherAt) {
        if (total() < LIKE) {
            return this;
        }
        return new Surroundings(one.likeBefore(at, other, otherAt), one.likeAfter(at + 1, other, otherAt + 1));
    }

    int total() {
        return before + after;
    }

    /**
     * Whether another place can be left out of account. More in sum is not enough: where the same words stand side by
     * side, each has one of the two sides in full, and which is the old one cannot be told.
     */
    boolean outdo(Surroundings rival) {
        boolean noLess = rival.before <= before && rival.after <= after && !rival.equals(this);
        boolean farLess = rival.before <= before + CHANCE && rival.after <= after + CHANCE && rival.total() + CLEARLY <= total();
        return noLess || farLess;
    }
}
