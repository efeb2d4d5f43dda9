package org.qianfa.proofreading.arithmetic;

import org.qianfa.quantities.Interval;
import org.qianfa.quantities.Kind;
import org.qianfa.quantities.Modifier;
import org.qianfa.quantities.Quantity;

/**
 * A figure of a sentence with the words around it.
 *
 * @param place       its number among the figures of the sentence
 * @param part        number of the part of the sentence between semicolons it stands in
 * @param clauseStart where its clause begins, or the figure before it ends
 * @param clause      the words from there to the number
 * @param behind      the words behind it, to the end of the clause or the next figure
 */
record Figure(Quantity quantity, Interval interval, int place, int part, int clauseStart, String clause, String behind) {

    int start() {
        return quantity.start();
    }

    int end() {
        return quantity.end();
    }

    String text() {
        return quantity.text();
    }

    String unit() {
        return quantity.unit();
    }

    /** Counts things or money. */
    boolean counts() {
        return quantity.counts();
    }

    boolean percent() {
        return quantity.kind() == Kind.RATE && quantity.unit().equals("%");
    }

    boolean exact() {
        return quantity.modifier() == Modifier.NONE;
    }

    boolean sameUnit(Figure other) {
        return quantity.kind() == other.quantity.kind() && unit().equals(other.unit());
    }

    /** Whether the measure words are two ways to count the same things: 件 and 宗, 人 and 名. */
    boolean sameThings(Figure other) {
        return quantity.kind() == other.quantity.kind() && Words.family(unit()).equals(Words.family(other.unit()));
    }

    boolean says(String word) {
        return clause.contains(word);
    }
}
