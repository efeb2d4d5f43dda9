package org.qianfa.review;

/**
 * A legal opinion as other modules and pages see it.
 *
 * @param sectionId  the section it is about
 * @param quote      the words it is about, empty if about the whole section
 * @param answer     {@code ADOPTED, PARTLY, REJECTED} or {@code null} while unanswered
 * @param settlement {@code CONFIRMED, INSISTED} or {@code null} while open
 */
public record OpinionView(long id, long matterId, long reportId, long sectionId, String quote, String kind, String text,
                          String legalBasis, String proposedWording, long authorId, String answer, String answerReason,
                          Long answerRevisionId, String settlement, String settlementReason) {
}
