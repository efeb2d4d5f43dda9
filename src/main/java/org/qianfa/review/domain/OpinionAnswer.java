package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.qianfa.review.AnswerOpinion.Verdict;

/**
 * The answer to an opinion.
 *
 * @param revisionId the revision that carried it out, {@code null} if the text stayed as it was
 * @param before     the paragraphs it changed, as they were, {@code null} with {@code revisionId}
 * @param after      the same paragraphs as they became
 */
@Embeddable
public record OpinionAnswer(@Enumerated(EnumType.STRING) @Column(name = "answer") Verdict verdict,
                            @Column(name = "answer_reason") String reason,
                            @Column(name = "answer_revision_id") Long revisionId,
                            @Column(name = "text_before") String before,
                            @Column(name = "text_after") String after,
                            Long answeredBy, Instant answeredAt) {

    static final OpinionAnswer NONE = new OpinionAnswer(null, null, null, null, null, null, null);

    public boolean given() {
        return verdict != null;
    }

    public boolean adopts() {
        return verdict == Verdict.ADOPTED || verdict == Verdict.PARTLY;
    }
}
