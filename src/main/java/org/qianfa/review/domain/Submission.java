package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who submitted what, when.
 *
 * @param departmentId the submitting department, {@code null} for reports
 * @param reportId     {@code null} for matters of other kinds
 * @param round from 1; counts the submissions of the same report
 */
@Embeddable
public record Submission(long unitId, Long departmentId, Long reportId, String title, @Column(name = "round_number") int round, long submittedBy,
                         Instant submittedAt) {
}
