package org.qianfa.documents.layout;

import java.util.List;

/**
 * A line of a part of the document. The lines of a part in their order hold all its characters, each once.
 *
 * @param part the part's id; {@link #NO_PART} for what the page adds: its number, the repeated head of a table
 * @param from offset of its first char in the text of the part
 * @param to   after its last char
 */
public record Line(int part, int from, int to, List<Run> runs) {

    /** The line shows nothing that the document says. */
    public static final int NO_PART = -1;

    public Line {
        runs = List.copyOf(runs);
    }

    Line at(double dx, double dy) {
        return new Line(part, from, to, runs.stream().map(run -> run.at(dx, dy)).toList());
    }

    /** The same again, as no part of the document. */
    Line repeated() {
        return new Line(NO_PART, 0, 0, runs);
    }
}
