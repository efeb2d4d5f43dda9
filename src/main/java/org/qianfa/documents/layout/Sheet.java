package org.qianfa.documents.layout;

import java.util.Locale;
import org.qianfa.documents.official.Proportions;

/**
 * The sheet of GB/T 9704—2012 in points: A4, a type area (版心) of 156 × 225 mm, 37 mm below the upper and 28 mm beside the
 * left edge, filled by 22 lines of 28 characters of 16 pt.
 */
public final class Sheet {

    /** Points in a millimetre. */
    public static final double MM = 72 / 25.4;
    public static final double WIDTH = 210 * MM;
    public static final double HEIGHT = 297 * MM;

    static final double LEFT = 28 * MM;
    static final double TOP = 37 * MM;
    static final double MEASURE = 156 * MM;
    static final double DEPTH = 225 * MM;
    static final int LINES = 22;
    static final int CHARACTERS = Proportions.LINE;
    /** 3号. */
    static final double TYPE = 16;
    /** 2号. */
    static final double TITLE_TYPE = 22;
    /** 4号. */
    static final double SMALL_TYPE = 14;
    /** 小四, for tables. */
    static final double TABLE_TYPE = 12;
    /** The room of a character: 28 fill the measure, so they stand 0.2 pt closer than 16 pt. */
    static final double CELL = MEASURE / CHARACTERS;
    /** From line to line: the first begins with the type area, the last ends with it. */
    static final double PITCH = (DEPTH - TYPE) / (LINES - 1);
    /** How far below the middle of a line its letters stand, in ems. */
    static final double BASELINE = 0.38;

    private Sheet() {
    }

    /** A measure as files hold it: at most three decimals, no zeros at the end. */
    public static String written(double measure) {
        String written = String.format(Locale.ROOT, "%.3f", measure);
        int end = written.length();
        while (written.charAt(end - 1) == '0') {
            end--;
        }
        return written.substring(0, written.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** Of type of some size in the middle of a line that begins at 0. */
    static double baseline(double size) {
        return TYPE / 2 + BASELINE * size;
    }
}
