package org.qianfa.review.persistence;

import org.qianfa.review.domain.ConsultationRound;
import org.springframework.data.jpa.repository.JpaRepository;

/** The round of consultation each report is in. */
public interface ConsultationRounds extends JpaRepository<ConsultationRound, Long> {
}
