package org.qianfa.officialtext.alignment;

import java.util.ArrayList;
import java.util.List;

/** Looks for paragraphs that were split; turned round, for paragraphs that were merged. */
final class Gathering {

    private final Bigrams[] wholes;
    private final Bigrams[] others;
    private final Pairs pairs;
    private final Candidates index;
    private final boolean[] taken;

    /**
     * @param wholes profiles of the side whose paragraphs were split, null where a paragraph did not change
     * @param others likewise of the other side
     * @param pairs  seen from the side of the wholes
     * @param taken  paragraphs of the other side that cannot be parts any more
     */
    Gathering(Bigrams[] wholes, Bigrams[] others, Pairs pairs, boolean[] taken) {
        this.wholes = wholes;
        this.others = others;
        this.pairs = pairs;
        this.index = new Candidates(others, pairs.freeNew());
        this.taken = taken.clone();
    }

    /** @param excluded wholes that are parts themselves */
    List<Gathered> all(boolean[] excluded) {
        List<Gathered> all = new ArrayList<>();
        for (int i = 0; i < wholes.length; i++) {
            if (wholes[i] != null && !excluded[i]) {
                gather(i, all);
            }
        }
        return all;
    }

    private void gather(int whole, List<Gathered> all) {
        Parts parts = new Parts(wholes[whole], others, i -> pairs.newFree(i) && !taken[i]);
        int first = pairs.oldFree(whole) ? firstPart(whole, parts) : pairs.newOf(whole);
        if (first == Pairs.NONE) {
            return;
        }
        Parts.Span span = parts.around(first);
        if (span.size() > 1 && parts.alike()) {
            all.add(new Gathered(whole, span, parts.heir(span)));
            for (int i = span.from(); i < span.to(); i++) {
                taken[i] = true;
            }
        }
    }

    private int firstPart(int whole, Parts parts) {
        return index.like(wholes[whole]).stream().filter(i -> !taken[i] && parts.contains(i)).findFirst().orElse(Pairs.NONE);
    }

    /** What cannot be a part any more, the parts found included. */
    boolean[] taken() {
        return taken;
    }

    /** A paragraph and its parts on the other side. */
    record Gathered(int whole, Parts.Span parts, int heir) {
    }
}
