package org.qianfa.review;

/**
 * A legal opinion as other modules and pages see it.
 *
 * @param sectionId  the section it is about, {@code null} if the whole report
 * @param quote      the words it is about, empty if about the whole section or report
 * @param answer     {@code ADOPTED, PARTLY, REJECTED} or {@code null} while unanswered
 * @param textUnchanged whether it was adopted, wholly or in part, and the words it is about stand as they stood
 * @param settlement {@code CONFIRMED, INSISTED} or {@code null} while open
 * @param decision   what the signer decided where the author insists, {@code null} before that
 */
public record OpinionView(long id, long matterId, long reportId, Long sectionId, String quote, String kind, String text,
                          String legalBasis, String proposedWording, long authorId, String answer, String answerReason,
                          Long answerRevisionId, String settlement, String settlementReason, DecidedDispute decision,
                          boolean textUnchanged) {
}
