package org.qianfa.review.web;

import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.Anchor;
import org.qianfa.review.Motivation;
import org.qianfa.review.ReviseDraft;

/**
 * The form beside the text.
 *
 * @param sectionId 0 for the whole report
 * @param start     set by the annotator; without it the quote is looked up in the section
 * @param type      {@code opinion}, {@code suggestion} or {@code comment}
 */
record AnnotationForm(Long sectionId, Long revisionId, Integer start, Integer end, String quote, String type, OpinionKind kind,
                      Severity severity, String text, String legalBasis, String proposedWording) {

    static final AnnotationForm EMPTY = new AnnotationForm(null, null, null, null, "", "opinion", null, null, "", "", "");

    public Motivation motivation() {
        return "comment".equals(type) ? Motivation.COMMENTING : "suggestion".equals(type) ? Motivation.EDITING : Motivation.ASSESSING;
    }

    Annotate.Said said() {
        return new Annotate.Said(motivation(), anchor(), kind, severity, TypedText.lines(text), TypedText.lines(legalBasis),
                TypedText.lines(proposedWording));
    }

    ReviseDraft.Command revision() {
        return new ReviseDraft.Command(kind, severity, TypedText.lines(text), TypedText.lines(legalBasis), TypedText.lines(proposedWording));
    }

    /** {@code null} while no place is chosen. */
    private Anchor anchor() {
        if (sectionId == null) {
            return null;
        }
        return sectionId == 0 ? Anchor.ofReport() : new Anchor(sectionId, revisionId, start, end, TypedText.lines(quote), null, null);
    }
}
