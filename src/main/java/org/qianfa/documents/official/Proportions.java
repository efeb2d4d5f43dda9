package org.qianfa.documents.official;

/** Where the standard puts what depends on how long words are, in characters (ems), for every format alike. */
public final class Proportions {

    /** Characters of a full line of text. */
    public static final int LINE = 28;

    private static final double SEALED_DATE_RIGHT = 4;
    private static final double RIGHT = 2;
    private static final double DATE_AFTER_SIGNATURE = 2;
    private static final double LARGEST_MARK = 50;
    private static final double MEASURE = 442.2;

    private Proportions() {
    }

    /** How far from the left signature and date begin. */
    public record Places(double signature, double date) {
    }

    /**
     * Without a seal the signature ends two characters from the right and the date begins two after it, the longer one
     * giving the edge; with a seal the date ends four characters from the right, the signature stands to its middle.
     *
     * @param signature how long it is, 0 for none
     * @param date      likewise
     */
    public static Places closing(boolean sealed, double signature, double date) {
        if (sealed) {
            double left = LINE - SEALED_DATE_RIGHT - date;
            return new Places(Math.max(0, Math.min(left + (date - signature) / 2, LINE - signature)), Math.max(0, left));
        }
        double edge = LINE - RIGHT;
        double left = Math.max(0, Math.min(edge - signature, edge - date - DATE_AFTER_SIGNATURE));
        return new Places(left, signature == 0 ? Math.max(0, edge - date) : left + DATE_AFTER_SIGNATURE);
    }

    /** The size of the issuer's mark in points: as large as the width allows. */
    public static double mark(double ems) {
        return Math.min(LARGEST_MARK, MEASURE / ems);
    }

    /** How long words are in a font nobody has asked: full-width characters one em, others half. */
    public static double ems(String words) {
        return words.codePoints().mapToDouble(c -> c >= 0x2E80 || "“”‘’—…·※℃".indexOf(c) >= 0 ? 1 : 0.5).sum();
    }
}
