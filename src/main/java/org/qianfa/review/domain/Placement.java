package org.qianfa.review.domain;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.AnnotationView.Placed;

/** Finds the words of an annotation in a later text. A place is given only if it is certain; nothing is guessed. */
public final class Placement {

    /** Shorter quotes are common words: they need their surroundings to be recognised. */
    private static final int TELLING = 6;

    private Placement() {
    }

    /**
     * @param revisionId the revision {@code text} belongs to, {@code null} if unknown
     * @param text       the section's text as it is now
     */
    public static Place of(TextAnchor anchor, Long revisionId, String text) {
        if (anchor.wholeSection()) {
            return new Place(Placed.SAME, 0, 0);
        }
        if (revisionId != null && revisionId == anchor.revisionId() || surrounded(anchor, text, anchor.startAt())) {
            return text.startsWith(anchor.quote(), anchor.startAt()) ? at(anchor, Placed.SAME, anchor.startAt()) : nowhere(Placed.LOST);
        }
        int[] places = occurrences(text, anchor.quote());
        int[] surrounded = Arrays.stream(places).filter(p -> surrounded(anchor, text, p)).toArray();
        if (surrounded.length == 1) {
            return at(anchor, Placed.MOVED, surrounded[0]);
        }
        if (places.length == 1 && anchor.quote().length() >= TELLING) {
            return at(anchor, Placed.MOVED, places[0]);
        }
        return nowhere(places.length == 0 ? Placed.LOST : Placed.UNCERTAIN);
    }

    /** Every place where the words stand, overlapping ones too. */
    static int[] occurrences(String text, String quote) {
        return IntStream.iterate(text.indexOf(quote), p -> p >= 0, p -> text.indexOf(quote, p + 1)).toArray();
    }

    private static boolean surrounded(TextAnchor anchor, String text, int at) {
        int end = at + anchor.quote().length();
        return text.startsWith(anchor.quote(), at) && text.startsWith(anchor.suffix(), end)
                && text.startsWith(anchor.prefix(), at - anchor.prefix().length());
    }

    private static Place at(TextAnchor anchor, Placed placed, int start) {
        return new Place(placed, start, start + anchor.quote().length());
    }

    private static Place nowhere(Placed placed) {
        return new Place(placed, -1, -1);
    }
}
