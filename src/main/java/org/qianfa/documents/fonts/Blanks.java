package org.qianfa.documents.fonts;

/** Characters without ink. They stay in the text of a document, whatever they look like. */
final class Blanks {

    private static final double TAB = 2;
    private static final double HALF = 0.5;

    private Blanks() {
    }

    static boolean blank(int c) {
        return invisible(c) || c == '\t' || Character.isSpaceChar(c);
    }

    /** In ems. */
    static double width(int c) {
        if (invisible(c)) {
            return 0;
        }
        return switch (c) {
            case '\t' -> TAB;
            case '\u3000', '\u2003', '\u2001' -> 1;
            default -> HALF;
        };
    }

    /** Joiners, marks of direction and selectors of variants. */
    private static boolean invisible(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
