package org.qianfa.review;

import java.time.Instant;
import java.util.List;

/** Reads what the departments answered. Callers check who may see it. */
public interface Consultations {

    /** The number of the report's round of consultation: how often it was consolidated. */
    int round(long reportId);

    /** The newest answer of each department, by department. */
    List<Answer> newestAnswers(long reportId);

    record Answer(long departmentId, int round, AnswerConsultation.Verdict verdict, String text, long answeredBy, Instant answeredAt) {
    }
}
