package org.qianfa.figures;

import java.util.List;
import org.qianfa.shared.Actor;

/** Reads where figures stand in the texts of their report. Everything needs the right to read the report. */
public interface PlacesOfFigures {

    /** All places tied to the figure, in the newest revision of their sections. */
    List<Use> ofFigure(Actor reader, long figureId);

    /** Places of the report whose words no longer say their figure, or cannot be found. */
    List<Use> staleOfReport(Actor reader, long reportId);

    /**
     * Places in a section, in the text this person works on: the own draft where one may be written, else the newest
     * revision.
     */
    List<Chip> ofSection(Actor reader, long sectionId);

    /** Numbers in the same text that nobody has tied to a figure, in order; dates and numbering are none. */
    List<LooseNumber> unlinked(Actor reader, long sectionId);

    /** How the words of a place and its figure stand to each other. */
    enum State {
        /** The words say the value. */
        OK,
        /** They say something else, or the figure has no value. */
        STALE,
        /** The words cannot be found with certainty. */
        LOST
    }

    /**
     * A place in a text.
     *
     * @param start      UTF-16 offset in the section's text, -1 if lost
     * @param end        offset after the last character, -1 if lost
     * @param value      the figure's value without trailing zeros, empty if it has none
     * @param quote      the words there now, or the last ones known
     * @param suggestion the words that say the value in the same form; {@code null} unless stale, or if there is no value
     */
    record Chip(long linkId, int start, int end, long figureId, String name, String value, String unit, State state, String quote,
                String suggestion) {
    }

    /** @param heading of the section, may be empty */
    record Use(long sectionId, String heading, long reportId, Chip chip) {
    }

    /** A number no figure stands behind. */
    record LooseNumber(int start, int end, String text, String indicator) {
    }
}
