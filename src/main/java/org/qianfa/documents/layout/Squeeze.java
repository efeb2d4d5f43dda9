package org.qianfa.documents.layout;

/** Full-width marks are half blank; a line may take some of that to hold one more. */
final class Squeeze {

    private static final String BLANK_AFTER = "，。、；：！？）》〉】〕」』”’";
    private static final String BLANK_BEFORE = "（《〈【〔「『“‘";
    private static final double MOST = 0.5;

    private Squeeze() {
    }

    /** How much room the character can give away. */
    static double spare(Typed text, int i) {
        int c = text.characters()[i];
        boolean mark = BLANK_AFTER.indexOf(c) >= 0 || BLANK_BEFORE.indexOf(c) >= 0;
        return mark && text.fullWidth(i) ? MOST * text.style().em() : 0;
    }

    static double spare(Typed text, int from, int to) {
        double spare = 0;
        for (int i = from; i < to; i++) {
            spare += spare(text, i);
        }
        return spare;
    }

    /** Whether its blank half is the left one, so that it moves left when it gives it away. */
    static boolean opens(int character) {
        return BLANK_BEFORE.indexOf(character) >= 0;
    }
}
