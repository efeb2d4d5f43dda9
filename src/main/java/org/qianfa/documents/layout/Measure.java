package org.qianfa.documents.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A column that text is broken into.
 *
 * @param first  where its first line begins
 * @param others where the others begin
 * @param width  where all end
 */
record Measure(double first, double others, double width) {

    private static final double NOTHING = 0.01;
    /** One mark may come up from the next line, or two (。”). */
    private static final int MARKS_PUSHED_IN = 2;
    /** Rather than leave more of a line empty, a long address of the web is split. */
    private static final double LEAST_FILLED = 0.6;
    /** Wider gaps, in ems, would tear the words apart; the line then stays short. */
    private static final double WIDEST_GAP = 0.5;

    /** The lines of a text, filled from edge to edge but for the last. */
    List<Line> lines(Typed text, double baseline) {
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            double start = from == 0 ? first : others;
            int to = end(text, from, width - start);
            lines.add(line(text, from, to, start, baseline));
            from = to;
        }
        return lines;
    }

    private static int end(Typed text, int from, double room) {
        int fitting = fitting(text, from, room);
        if (mayEnd(text, fitting)) {
            return fitting;
        }
        for (int to = fitting + 1; to <= Math.min(fitting + MARKS_PUSHED_IN, text.length()); to++) {
            if (mayEnd(text, to) && text.width(from, to) - room <= Squeeze.spare(text, from, to)) {
                return to;
            }
        }
        for (int to = fitting - 1; to > from && text.width(from, to) > LEAST_FILLED * room; to--) {
            if (mayEnd(text, to)) {
                return to;
            }
        }
        return fitting;
    }

    /** After the last character that fits; one always does, and blanks at the end take no room. */
    private static int fitting(Typed text, int from, double room) {
        double used = 0;
        int to = from;
        while (to < text.length() && (used + text.advance(to) <= room + NOTHING || Character.isWhitespace(text.characters()[to]) || to == from)) {
            used += text.advance(to++);
        }
        return to;
    }

    private static boolean mayEnd(Typed text, int to) {
        return to == text.length() || Breaks.before(text.characters(), to);
    }

    private static Line line(Typed text, int from, int to, double start, double width, double baseline) {
        int end = to;
        while (end > from && Character.isWhitespace(text.characters()[end - 1])) {
            end--;
        }
        double excess = text.width(from, end) - width;
        double spare = Squeeze.spare(text, from, end);
        double squeeze = excess > NOTHING && spare > 0 ? excess / spare : 0;
        double stretch = excess < -NOTHING && to < text.length() ? -excess / Math.max(1, gaps(text, from, end)) : 0;
        return text.line(from, places(text, from, to, start, squeeze, stretch > WIDEST_GAP * text.style().em() ? 0 : stretch), baseline);
    }

    private Line line(Typed text, int from, int to, double start, double baseline) {
        return line(text, from, to, start, width - start, baseline);
    }

    private static double[] places(Typed text, int from, int to, double start, double squeeze, double stretch) {
        double[] places = new double[to - from];
        double place = start;
        for (int i = from; i < to; i++) {
            double given = squeeze * Squeeze.spare(text, i);
            places[i - from] = Squeeze.opens(text.characters()[i]) ? place - given : place;
            place += text.advance(i) - given + (i + 1 < to && gap(text, i + 1) ? stretch : 0);
        }
        return places;
    }

    private static int gaps(Typed text, int from, int end) {
        int gaps = 0;
        for (int i = from + 1; i < end; i++) {
            gaps += gap(text, i) ? 1 : 0;
        }
        return gaps;
    }

    /** Whether room may be added before the character: never inside a number or a Latin word, nor inside a dash. */
    private static boolean gap(Typed text, int i) {
        int[] characters = text.characters();
        boolean dash = characters[i] == characters[i - 1] && "—…".indexOf(characters[i]) >= 0;
        return !dash && text.advance(i) > 0 && !(Breaks.inWord(characters, i - 1) && Breaks.inWord(characters, i));
    }
}
