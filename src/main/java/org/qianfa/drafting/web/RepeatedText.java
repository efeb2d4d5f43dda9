package org.qianfa.drafting.web;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.officialtext.Repetition;
import org.qianfa.officialtext.Repetition.Range;

/**
 * A text with what it repeats marked.
 *
 * @param percent share repeated, rounded to a whole number
 * @param lines   paragraph by paragraph, each in pieces
 */
record RepeatedText(long percent, List<List<Piece>> lines) {

    static RepeatedText of(String text, Repetition repetition) {
        List<List<Piece>> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(pieces(line, start, repetition.ranges()));
            start += line.length() + 1;
        }
        return new RepeatedText(percent(repetition.share()), lines);
    }

    static long percent(double share) {
        return Math.round(share * 100);
    }

    private static List<Piece> pieces(String line, int start, List<Range> ranges) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Range range : ranges) {
            int from = Math.max(at, Math.min(line.length(), range.start() - start));
            int to = Math.max(from, Math.min(line.length(), range.end() - start));
            add(pieces, line.substring(at, from), false);
            add(pieces, line.substring(from, to), true);
            at = to;
        }
        add(pieces, line.substring(at), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean repeated) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, repeated));
        }
    }

    record Piece(String text, boolean repeated) {
    }
}
