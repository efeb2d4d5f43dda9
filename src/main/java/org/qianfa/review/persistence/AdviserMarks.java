package org.qianfa.review.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.review.domain.AdviserMark;
import org.springframework.data.jpa.repository.JpaRepository;

/** The fields of law advisers are marked with. */
public interface AdviserMarks extends JpaRepository<AdviserMark, Long> {

    List<AdviserMark> findByUnitId(long unitId);

    Optional<AdviserMark> findByUnitIdAndPersonId(long unitId, long personId);
}
