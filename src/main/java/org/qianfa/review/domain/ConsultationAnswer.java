package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qianfa.review.AnswerConsultation.Verdict;
import org.qianfa.review.Consultations.Answer;

/** What a department answered in a round. Never changed. */
@Entity
@Table(name = "review_consultation_answer")
public class ConsultationAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long reportId;

    @Column(name = "round_number")
    private int round;

    private long departmentId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String answerText;

    private Long answeredBy;

    private Instant answeredAt;

    protected ConsultationAnswer() {
    }

    public ConsultationAnswer(long reportId, Answer answer) {
        this.reportId = reportId;
        this.round = answer.round();
        this.departmentId = answer.departmentId();
        this.verdict = answer.verdict();
        this.answerText = answer.text();
        this.answeredBy = answer.answeredBy();
        this.answeredAt = answer.answeredAt();
    }

    public Answer view() {
        return new Answer(departmentId, round, verdict, answerText, answeredBy, answeredAt);
    }
}
