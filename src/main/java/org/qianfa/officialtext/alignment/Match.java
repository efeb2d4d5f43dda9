package org.qianfa.officialtext.alignment;

/**
 * Paragraphs {@code [oldFrom, oldTo)} of one text that became {@code [newFrom, newTo)} of the other: one and one, or one
 * that was split, or several that were merged.
 *
 * @param oldHeir the old paragraph that contributed most, the earlier of equals
 * @param newHeir the new paragraph that kept most, the earlier of equals
 * @param equal   whether not a character changed
 * @param moved   whether it left the order in which the others stayed
 */
public record Match(int oldFrom, int oldTo, int newFrom, int newTo, int oldHeir, int newHeir, boolean equal, boolean moved) {

    public boolean split() {
        return newTo - newFrom > 1;
    }

    public boolean merged() {
        return oldTo - oldFrom > 1;
    }

    Match inOrder(boolean steady) {
        return new Match(oldFrom, oldTo, newFrom, newTo, oldHeir, newHeir, equal, !steady);
    }
}
