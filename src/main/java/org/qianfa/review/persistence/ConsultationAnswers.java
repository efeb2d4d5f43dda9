package org.qianfa.review.persistence;

import java.util.List;
import org.qianfa.review.domain.ConsultationAnswer;
import org.springframework.data.jpa.repository.JpaRepository;

/** All answers of departments. */
public interface ConsultationAnswers extends JpaRepository<ConsultationAnswer, Long> {

    boolean existsByReportIdAndRoundAndDepartmentId(long reportId, int round, long departmentId);

    List<ConsultationAnswer> findByReportIdOrderByDepartmentIdAscRoundDesc(long reportId);
}
