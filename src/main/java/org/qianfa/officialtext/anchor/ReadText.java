package org.qianfa.officialtext.anchor;

import java.util.Arrays;

/**
 * A text ready to be compared from any two places on, forwards and backwards, many characters at a time. Its borders stand
 * for surroundings as well: words that began a text and still begin it have not lost what stood before them.
 */
final class ReadText {

    static final int BORDER = 40;
    private static final int FEW = 4;
    /** So many characters of words are looked up at once; fewer are searched for. */
    private static final int KEY = 4;
    private static final int BUCKET_BITS = 14;
    private static final int SPREAD = 0x9E3779B1;
    private static final String BEGINNING = "\u0002".repeat(BORDER);
    private static final String END = "\u0003".repeat(BORDER);

    private final String text;
    private final char[] forwards;
    private final char[] backwards;
    /** Where keys stand: by bucket one more than the first offset, by offset one more than the next; 0 ends. */
    private final int[] first = new int[1 << BUCKET_BITS];
    private final int[] next;

    ReadText(String content) {
        text = BEGINNING + content + END;
        forwards = text.toCharArray();
        backwards = new char[forwards.length];
        for (int i = 0; i < forwards.length; i++) {
            backwards[i] = forwards[forwards.length - 1 - i];
        }
        next = new int[forwards.length];
        for (int i = forwards.length - KEY; i >= 0; i--) {
            int bucket = bucket(text, i);
            next[i] = first[bucket];
            first[bucket] = i + 1;
        }
    }

    private static int bucket(String words, int at) {
        int key = 0;
        for (int i = at; i < at + KEY; i++) {
            key = (key + words.charAt(i)) * SPREAD;
        }
        return key >>> Integer.SIZE - BUCKET_BITS;
    }

    /** Whether a part has hardly more than a border in it: that a text ends with a full stop says nothing. */
    static boolean mereBorder(String part) {
        return part.length() > 1 && part.chars().filter(c -> c > END.charAt(0)).count() <= 1;
    }

    int length() {
        return forwards.length;
    }

    char at(int offset) {
        return forwards[offset];
    }

    String part(int from, int to) {
        return text.substring(from, to);
    }

    /** Every offset where the words stand, overlapping ones too, in their order. */
    int[] occurrences(String words) {
        int[] found = new int[FEW];
        int count = 0;
        for (int at = from(words, -1); at >= 0; at = from(words, at)) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = at;
        }
        return Arrays.copyOf(found, count);
    }

    /** The next offset of the words, -1 if there is none. */
    private int from(String words, int last) {
        if (words.length() < KEY) {
            return text.indexOf(words, last + 1);
        }
        int at = (last < 0 ? first[bucket(words, 0)] : next[last]) - 1;
        while (at >= 0 && !text.startsWith(words, at)) {
            at = next[at] - 1;
        }
        return at;
    }

    /** How many characters from an offset on are those from an offset of the other text on. */
    int commonAfter(int offset, ReadText other, int otherOffset) {
        return common(forwards, offset, other.forwards, otherOffset);
    }

    /** How many characters before an offset are those before an offset of the other text. */
    int commonBefore(int offset, ReadText other, int otherOffset) {
        return common(backwards, length() - offset, other.backwards, other.length() - otherOffset);
    }

    /** {@link #commonAfter}, as if small edits had not been made. */
    int likeAfter(int offset, ReadText other, int otherOffset) {
        return Forgiving.common(forwards, offset, other.forwards, otherOffset);
    }

    int likeBefore(int offset, ReadText other, int otherOffset) {
        return Forgiving.common(backwards, length() - offset, other.backwards, other.length() - otherOffset);
    }

    static int common(char[] one, int from, char[] other, int otherFrom) {
        int length = Math.min(one.length - from, other.length - otherFrom);
        int differs = Arrays.mismatch(one, from, from + length, other, otherFrom, otherFrom + length);
        return differs < 0 ? length : differs;
    }
}
