package org.qianfa.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what the departments answered. Callers check who may see it. */
public interface Consultations {

    /** The number of the report's round of consultation: how often it was consolidated. */
    int round(long reportId);

    /** The newest answer of each department, by department. */
    List<Answer> newestAnswers(long reportId);

    /** How long the departments have in this round; nothing if the round has no limit. */
    Optional<Limit> limit(long reportId);

    /**
     * @param dueOn  last day
     * @param endsAt when that is over
     */
    record Limit(int workingDays, LocalDate dueOn, Instant endsAt) {
    }

    /** @param answeredBy {@code null} if the department gave no answer in time */
    record Answer(long departmentId, int round, AnswerConsultation.Verdict verdict, String text, Long answeredBy, Instant answeredAt) {
    }
}
