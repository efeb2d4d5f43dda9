package org.qianfa.review.domain;

import org.qianfa.review.AnnotationView.Place;

/** Tells whether an opinion that was adopted left the words it is about as they stood. */
public final class WordsKept {

    /** So many characters tell that the text goes on as before; a change further away is not about these words. */
    private static final int TELLING = 6;
    /** What was put in right before or after the words is hardly longer. */
    private static final int LONGEST_INSERTION = 600;

    private WordsKept() {
    }

    /**
     * @param place where the words are found now
     * @param text  the section's text as it is now, {@code null} if there is none
     * @return {@code false} also if they cannot be found: then something happened to them
     */
    public static boolean by(OpinionAnswer answer, TextAnchor anchor, Place place, String text) {
        if (!answer.adopts()) {
            return false;
        }
        if (anchor == null || anchor.wholeSection()) {
            return answer.revisionId() == null;
        }
        return text != null && place.start() >= 0 && text.startsWith(anchor.quote(), place.start())
                && !insertedBefore(anchor, text, place.start()) && !insertedAfter(anchor, text, place.start() + anchor.quote().length());
    }

    private static boolean insertedAfter(TextAnchor anchor, String text, int end) {
        if (anchor.suffix().isEmpty() || text.startsWith(anchor.suffix(), end)) {
            return anchor.suffix().isEmpty() && end < text.length();
        }
        String known = anchor.suffix().substring(0, Math.min(TELLING, anchor.suffix().length()));
        int found = text.indexOf(known, end);
        return found > end && found <= end + LONGEST_INSERTION;
    }

    private static boolean insertedBefore(TextAnchor anchor, String text, int start) {
        String before = text.substring(0, start);
        if (anchor.prefix().isEmpty() || before.endsWith(anchor.prefix())) {
            return anchor.prefix().isEmpty() && start > 0;
        }
        String known = anchor.prefix().substring(Math.max(0, anchor.prefix().length() - TELLING));
        int found = before.lastIndexOf(known);
        return found >= 0 && found + known.length() < start && found + known.length() >= start - LONGEST_INSERTION;
    }
}
