package org.qianfa.review;

import java.time.Instant;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ConfirmAnswer.Settlement;

/**
 * An opinion or comment with its place in the text as it is now.
 *
 * @param needsAnswer   {@code false} for a comment
 * @param kind          {@code null} for a comment
 * @param place         where the quoted words are now
 * @param textUnchanged whether the opinion was adopted, wholly or in part, and the text stayed as it was
 * @param before        the paragraphs changed by the answer, as they were; {@code null} if none
 * @param after         the same paragraphs as they became
 * @param closed        whether the author has finished with it
 */
public record AnnotationView(long id, long matterId, long reportId, long sectionId, boolean needsAnswer, String quote, Place place,
                             OpinionKind kind, Severity severity, String text, String legalBasis, String proposedWording,
                             long authorId, Instant createdAt, Verdict answer, String answerReason, boolean textUnchanged,
                             String before, String after, Settlement settlement, String settlementReason, boolean closed) {

    /** How sure it is where the words are now. */
    public enum Placed {
        /** Where they were marked. */
        SAME,
        /** Found once, elsewhere. */
        MOVED,
        /** Found, but perhaps not the ones meant: a person must look. */
        UNCERTAIN,
        /** Not found any more. */
        LOST
    }

    /** @param start UTF-16 offset in the section's newest text, -1 unless the place is known */
    public record Place(Placed placed, int start, int end) {
    }
}
