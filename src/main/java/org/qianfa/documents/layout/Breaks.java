package org.qianfa.documents.layout;

/**
 * Where a line may end (避头尾, GB/T 15834): no closing mark begins a line, no opening mark ends one; numbers, words in Latin
 * letters, dashes and ellipses are not split.
 */
final class Breaks {

    private static final String NOT_FIRST = "，。、；：！？）》〉】〕」』”’…·—～-,.;:!?)]}%％‰℃°″′";
    private static final String NOT_LAST = "（《〈【〔「『“‘([{￥＄$¥£№§";
    private static final String DOUBLED = "—…";
    private static final String INSIDE_WORDS = ".,:/%-_?=&#@+~～—–";

    private Breaks() {
    }

    /** Whether a line may end before the character at {@code i}, which is neither the first nor after the last. */
    static boolean before(int[] characters, int i) {
        int last = characters[i - 1];
        int first = characters[i];
        if (NOT_LAST.indexOf(last) >= 0 || invisible(first)) {
            return false;
        }
        if (DOUBLED.indexOf(first) >= 0) {
            return mayBegin(characters, i);
        }
        if (NOT_FIRST.indexOf(first) >= 0) {
            return false;
        }
        return !(inWord(characters, i - 1) && inWord(characters, i));
    }

    /** A whole dash or ellipsis may begin a line; its second half, or a dash that joins two things, may not. */
    private static boolean mayBegin(int[] characters, int i) {
        boolean doubled = i + 1 < characters.length && characters[i + 1] == characters[i];
        return doubled && characters[i - 1] != characters[i];
    }

    /** Letters and digits; marks only between two of them, as in 1,132.5, 2023—2027 and an address of the web. */
    static boolean inWord(int[] characters, int i) {
        if (latin(characters[i])) {
            return true;
        }
        int before = i;
        while (before >= 0 && INSIDE_WORDS.indexOf(characters[before]) >= 0) {
            before--;
        }
        int after = i;
        while (after < characters.length && INSIDE_WORDS.indexOf(characters[after]) >= 0) {
            after++;
        }
        return before < i && before >= 0 && latin(characters[before]) && after < characters.length && latin(characters[after]);
    }

    private static boolean latin(int c) {
        return c < 0x3000 && Character.isLetterOrDigit(c);
    }

    private static boolean invisible(int c) {
        return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
