package org.qianfa.publication.domain;

import org.qianfa.integrity.Difference;
import org.qianfa.publication.Aspect;
import org.qianfa.publication.IncidentKind;

/**
 * In what a published page is not as it should be.
 *
 * @param place    the first character that differs, from 1; {@code null} unless characters differ
 * @param expected a few characters from there on, or what was expected else
 * @param found    what stands there instead
 */
public record Deviation(IncidentKind kind, Aspect aspect, Integer place, String expected, String found) {

    private static final int LONGEST = 200;

    public Deviation {
        expected = cut(expected);
        found = cut(found);
    }

    /** Of characters. */
    public static Deviation of(Aspect aspect, String expected, String found) {
        Difference.Place at = Difference.place(expected, found);
        return new Deviation(IncidentKind.PAGE_CHANGED, aspect, at.character(), at.expected(), at.found());
    }

    /** The page was read, but is not the one expected. */
    public static Deviation changed(Aspect aspect, String expected, String found) {
        return new Deviation(IncidentKind.PAGE_CHANGED, aspect, null, expected, found);
    }

    /** @param answer what came instead of the page */
    public static Deviation gone(String answer) {
        return new Deviation(IncidentKind.PAGE_GONE, Aspect.NO_PAGE, null, "HTTP 200", answer);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    @Override
    public String toString() {
        return aspect + (place == null ? "" : " at character " + place) + " «" + expected + "» became «" + found + "»";
    }
}
