package org.qianfa.documents.layout;

import java.util.List;

/**
 * A strip across the type area that no page break parts. Its lines and rules are placed from its upper left corner.
 *
 * @param advance how much further down the next one begins
 * @param need    how much room it takes at the foot of a page
 * @param keep    whether the next one must stand on the same page
 * @param start   what it does to the page it stands on
 * @param head    of the table it belongs to, repeated above it on a new page; empty for none
 */
record Band(double advance, double need, boolean keep, Start start, List<Line> lines, List<Rule> rules, List<Band> head) {

    /** How a band begins. */
    enum Start {
        /** Where the one before ends. */
        HERE,
        /** Room that a page does not begin with. */
        ROOM,
        /** On a new page. */
        NEW_PAGE,
        /** On the grid of lines again, after something that has its own heights. */
        ON_GRID
    }

    static Band line(Line line, boolean keep) {
        return lines(List.of(line), keep);
    }

    /** Lines side by side. */
    static Band lines(List<Line> lines, boolean keep) {
        return new Band(Sheet.PITCH, Sheet.TYPE, keep, Start.HERE, lines, List.of(), List.of());
    }

    /** An empty line that keeps what is around it together. */
    static Band room() {
        return new Band(Sheet.PITCH, 0, true, Start.ROOM, List.of(), List.of(), List.of());
    }

    Band kept() {
        return new Band(advance, need, true, start, lines, rules, head);
    }

    Band starting(Start how) {
        return new Band(advance, need, keep, how, lines, rules, head);
    }

    Band with(Rule rule) {
        return new Band(advance, need, keep, start, lines, List.of(rule), head);
    }

    Band repeated() {
        return new Band(advance, need, true, Start.HERE, lines.stream().map(Line::repeated).toList(), rules, List.of());
    }
}
