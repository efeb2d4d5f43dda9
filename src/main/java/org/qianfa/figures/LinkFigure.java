package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Ties a number in a text to the figure it says. By the drafter of the section or the coordinator. The text stays as it is. */
public interface LinkFigure {

    /** @return the link's id @throws Refusal if the words are not there, hold no number, or are tied already */
    long linkFigure(Actor by, Command command) throws Refusal;

    /**
     * @param start UTF-16 offset in the text this person works on, see {@link PlacesOfFigures#ofSection}
     * @param end   offset after the last character
     * @param quote the words between, so that nothing is tied in a text that has moved on
     */
    record Command(long sectionId, long figureId, int start, int end, String quote) {
    }
}
