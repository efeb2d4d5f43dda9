package org.qianfa.review.web;

import org.qianfa.review.AddOpinion;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.Anchor;

/**
 * The form beside the text.
 *
 * @param start set by the annotator; without it the quote is looked up in the section
 * @param type  {@code opinion} or {@code comment}
 */
record AnnotationForm(Long sectionId, Long revisionId, Integer start, Integer end, String quote, String type, OpinionKind kind,
                      Severity severity, String text, String legalBasis, String proposedWording) {

    static final AnnotationForm EMPTY = new AnnotationForm(null, null, null, null, "", "opinion", null, null, "", "", "");

    public boolean isComment() {
        return "comment".equals(type);
    }

    /** {@code null} while no section is chosen. */
    Anchor anchor() {
        return sectionId == null ? null : new Anchor(sectionId, revisionId, start, end, Outcome.lines(quote), null, null);
    }

    AddOpinion.Command command() {
        return new AddOpinion.Command(anchor(), kind, severity, Outcome.lines(text), Outcome.lines(legalBasis), Outcome.lines(proposedWording));
    }
}
