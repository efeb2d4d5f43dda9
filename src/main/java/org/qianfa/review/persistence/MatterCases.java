package org.qianfa.review.persistence;

import org.qianfa.review.domain.MatterCase;
import org.springframework.data.jpa.repository.JpaRepository;

/** What matters that are not reports have beside the review. */
public interface MatterCases extends JpaRepository<MatterCase, Long> {
}
