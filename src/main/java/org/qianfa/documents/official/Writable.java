package org.qianfa.documents.official;

/** Characters that files can hold: what XML allows, on one line. */
final class Writable {

    private Writable() {
    }

    /** Line ends become blanks, everything else stays or goes. */
    static String of(String words) {
        StringBuilder writable = new StringBuilder(words.length());
        words.codePoints().map(c -> c == '\n' || c == '\r' ? ' ' : c).filter(Writable::fits).forEach(writable::appendCodePoint);
        return writable.toString();
    }

    private static boolean fits(int c) {
        return c >= ' ' && c <= 0xD7FF || c == '\t' || c >= 0xE000 && c <= 0xFFFD || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
