package org.qianfa.officialtext;

import java.util.Arrays;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** Characters that know which ones they are, whatever happens around them. */
record Strand(String text, int[] ids) {

    static Strand typed(String text, IntSupplier fresh) {
        return new Strand(text, IntStream.generate(fresh).limit(text.length()).toArray());
    }

    int length() {
        return text.length();
    }

    Strand part(int from, int to) {
        return new Strand(text.substring(from, to), Arrays.copyOfRange(ids, from, to));
    }

    Strand and(Strand next) {
        return new Strand(text + next.text, IntStream.concat(Arrays.stream(ids), Arrays.stream(next.ids)).toArray());
    }

    /** With {@code [from, to)} taken out and something else put in. */
    Strand with(int from, int to, Strand other) {
        return part(0, from).and(other).and(part(to, length()));
    }

    /** The nearest offset at or before this one that splits no character. */
    int boundary(int offset) {
        return offset > 0 && offset < length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)) ? offset - 1 : offset;
    }
}
