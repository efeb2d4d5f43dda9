package org.qianfa.review.domain;

import org.qianfa.review.WordingsCarried.Carried;

/** Tells whether words proposed for a file stand in a later version of it: found to the letter or not at all, never guessed. */
public final class ProposedWords {

    /** So many characters on either side tell the place; never beyond the paragraph, as those around it may be amended too. */
    private static final int AROUND = 8;
    /** Shorter words stand anywhere by chance. */
    private static final int TELLING = 4;

    private ProposedWords() {
    }

    /** @param wording what was proposed, empty to delete @param then the version it was proposed for @param now a later one */
    public static Carried carried(TextAnchor anchor, String wording, String then, String now) {
        String before = lastLine(anchor.prefix());
        String after = firstLine(anchor.suffix());
        String inPlace = before + wording + after;
        boolean toldApart = !before.isEmpty() || !after.isEmpty() || wording.length() >= TELLING;
        if (toldApart && times(now, inPlace) > times(then, inPlace)) {
            return Carried.EXACTLY;
        }
        boolean moreOften = wording.length() >= TELLING && times(now, wording) > times(then, wording);
        boolean gone = wording.isEmpty() && times(now, anchor.quote()) < times(then, anchor.quote());
        return moreOften || gone ? Carried.ELSEWHERE : Carried.NOT;
    }

    private static String lastLine(String prefix) {
        String line = prefix.substring(prefix.lastIndexOf('\n') + 1);
        return line.substring(Math.max(0, line.length() - AROUND));
    }

    private static String firstLine(String suffix) {
        int end = suffix.indexOf('\n');
        String line = end < 0 ? suffix : suffix.substring(0, end);
        return line.substring(0, Math.min(AROUND, line.length()));
    }

    private static int times(String text, String words) {
        return Placement.occurrences(text, words).size();
    }
}
