package org.qianfa.officialtext.alignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which old paragraph is which new one, one to one, while it is being found out. */
final class Pairs {

    static final int NONE = -1;

    private final int[] newOf;
    private final int[] oldOf;

    Pairs(int oldSize, int newSize) {
        this(new int[oldSize], new int[newSize]);
        Arrays.fill(newOf, NONE);
        Arrays.fill(oldOf, NONE);
    }

    private Pairs(int[] newOf, int[] oldOf) {
        this.newOf = newOf;
        this.oldOf = oldOf;
    }

    /** The same pairs seen from the other side. */
    Pairs turned() {
        return new Pairs(oldOf, newOf);
    }

    void join(int oldIndex, int newIndex) {
        newOf[oldIndex] = newIndex;
        oldOf[newIndex] = oldIndex;
    }

    int newOf(int oldIndex) {
        return newOf[oldIndex];
    }

    int oldOf(int newIndex) {
        return oldOf[newIndex];
    }

    boolean oldFree(int oldIndex) {
        return newOf[oldIndex] == NONE;
    }

    boolean newFree(int newIndex) {
        return oldOf[newIndex] == NONE;
    }

    int[] freeOld() {
        return IntStream.range(0, newOf.length).filter(this::oldFree).toArray();
    }

    int[] freeNew() {
        return IntStream.range(0, oldOf.length).filter(this::newFree).toArray();
    }
}
