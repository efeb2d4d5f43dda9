package org.qianfa.review.persistence;

import java.util.List;
import org.qianfa.review.domain.DocumentCheck;
import org.springframework.data.jpa.repository.JpaRepository;

/** All checks of documents by the office. */
public interface DocumentChecks extends JpaRepository<DocumentCheck, Long> {

    List<DocumentCheck> findByReportIdOrderByIdDesc(long reportId);
}
