package org.qianfa.officialtext.alignment;

import java.util.function.IntPredicate;

/**
 * Finds the neighbouring paragraphs on one side that are the parts of one paragraph on the other: what a split left, or
 * what a merge took in. Seen from the whole; splits and merges differ only in which side the whole stands on.
 */
final class Parts {

    /** Share of a part's text that must come from what the other parts leave of the whole. */
    private static final double CONTAINED = 0.7;

    private final Bigrams whole;
    private final Bigrams[] others;
    private final IntPredicate free;
    private Bigrams rest;
    private int from;
    private int to;

    /** @param free whether a paragraph of the other side is still without a counterpart */
    Parts(Bigrams whole, Bigrams[] others, IntPredicate free) {
        this.whole = whole;
        this.others = others;
        this.free = free;
    }

    /** The parts around {@code first}, which is one of them. */
    Span around(int first) {
        from = first;
        to = first + 1;
        rest = whole.without(others[first]);
        boolean grown = true;
        while (grown) {
            grown = takes(to) || takes(from - 1);
        }
        return new Span(from, to);
    }

    boolean contains(int index) {
        return within(others[index], whole);
    }

    /** Whether the parts found and the whole are alike enough to be called the same text. */
    boolean alike() {
        int sizes = whole.size();
        for (int i = from; i < to; i++) {
            sizes += others[i].size();
        }
        return Bigrams.similarity(whole.size() - rest.size(), sizes) >= ParagraphAlignment.ALIKE;
    }

    private boolean takes(int index) {
        if (index < 0 || index >= others.length || !free.test(index) || !within(others[index], rest)) {
            return false;
        }
        from = Math.min(from, index);
        to = Math.max(to, index + 1);
        rest = rest.without(others[index]);
        return true;
    }

    private static boolean within(Bigrams part, Bigrams whole) {
        return part.size() > 1 && part.common(whole) >= CONTAINED * part.size();
    }

    /** {@code heir}: the part that has most in common with the whole, the earlier of equals. */
    int heir(Span span) {
        int heir = span.from;
        int most = -1;
        for (int i = span.from; i < span.to; i++) {
            int common = others[i].common(whole);
            if (common > most) {
                most = common;
                heir = i;
            }
        }
        return heir;
    }

    record Span(int from, int to) {

        int size() {
            return to - from;
        }
    }
}
