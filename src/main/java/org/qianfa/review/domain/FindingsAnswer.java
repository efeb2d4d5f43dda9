package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ReadMatterCase;

/**
 * What the department answered, and what became of the answer.
 *
 * @param sentBackBecause why the reviewer sent an answer back, {@code null} if never
 * @param confirmedBy     who took note of it, {@code null} before
 */
@Embeddable
public record FindingsAnswer(@Enumerated(EnumType.STRING) @Column(name = "answer") Verdict verdict,
                             @Column(name = "answer_reason") String reason, Long answeredBy, Instant answeredAt,
                             String sentBackBecause, Long confirmedBy) {

    static final FindingsAnswer NONE = new FindingsAnswer(null, null, null, null, null, null);

    FindingsAnswer given(Verdict answer, String why, long by, Instant at) {
        return new FindingsAnswer(answer, why, by, at, sentBackBecause, null);
    }

    FindingsAnswer sentBack(String why) {
        return new FindingsAnswer(verdict, reason, answeredBy, answeredAt, why, null);
    }

    FindingsAnswer confirmed(long by) {
        return new FindingsAnswer(verdict, reason, answeredBy, answeredAt, sentBackBecause, by);
    }

    ReadMatterCase.AnswerView view() {
        return verdict == null ? null : new ReadMatterCase.AnswerView(verdict, reason, answeredBy, answeredAt, sentBackBecause, confirmedBy);
    }
}
