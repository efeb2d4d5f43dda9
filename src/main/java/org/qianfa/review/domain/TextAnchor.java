package org.qianfa.review.domain;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.qianfa.review.Anchor;
import org.qianfa.review.AnnotationRefusal.QuoteAmbiguous;
import org.qianfa.review.AnnotationRefusal.QuoteNotInText;
import org.qianfa.review.AnnotationRefusal.SectionChanged;
import org.qianfa.review.ReviewRefusal;

/**
 * Words of a section, or of a file under its matter's id, checked against its text. Offsets are UTF-16 code units; the words around are taken from the text
 * itself, never from the request.
 */
@Embeddable
public record TextAnchor(long sectionId, long revisionId, int startAt, int endAt, String quote, String prefix, String suffix) {

    private static final int CONTEXT = 24;

    /** @param text the newest text of the section or file, of revision or version {@code revisionId} */
    public static TextAnchor in(String text, long revisionId, Anchor wanted) throws ReviewRefusal {
        String quote = wanted.quote() == null ? "" : wanted.quote();
        if (quote.isEmpty()) {
            return new TextAnchor(wanted.sectionId(), revisionId, 0, 0, "", "", "");
        }
        int start = wanted.start() == null ? lookUp(text, quote) : verify(text, revisionId, wanted);
        int end = start + quote.length();
        return new TextAnchor(wanted.sectionId(), revisionId, start, end, quote, text.substring(Math.max(0, start - CONTEXT), start),
                text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }

    private static int verify(String text, long revisionId, Anchor wanted) throws SectionChanged, QuoteNotInText {
        if (wanted.revisionId() == null || wanted.revisionId() != revisionId) {
            throw new SectionChanged();
        }
        int start = wanted.start();
        int end = start + wanted.quote().length();
        boolean stands = start >= 0 && wanted.end() != null && wanted.end() == end && text.startsWith(wanted.quote(), start)
                && !splitsCharacter(text, start) && !splitsCharacter(text, end);
        if (!stands) {
            throw new QuoteNotInText(wanted.quote());
        }
        return start;
    }

    private static int lookUp(String text, String quote) throws QuoteNotInText, QuoteAmbiguous {
        List<Integer> places = Placement.occurrences(text, quote);
        if (places.isEmpty()) {
            throw new QuoteNotInText(quote);
        }
        if (places.size() > 1) {
            throw new QuoteAmbiguous(quote, places.size());
        }
        return places.get(0);
    }

    private static boolean splitsCharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    public boolean wholeSection() {
        return quote.isEmpty();
    }
}
