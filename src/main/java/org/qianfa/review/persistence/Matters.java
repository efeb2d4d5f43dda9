package org.qianfa.review.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.review.domain.Matter;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All matters. */
public interface Matters extends JpaRepository<Matter, Long> {

    @Query("select m from Matter m where m.submission.reportId = ?1 order by m.submission.round desc")
    List<Matter> ofReport(long reportId);

    /** The last number given in the unit's year, 0 if none was. */
    @Query("select coalesce(max(m.number.running), 0) from Matter m where m.submission.unitId = ?1 and m.number.year = ?2")
    int lastNumber(long unitId, int year);

    default Optional<Matter> newestOfReport(long reportId) {
        return ofReport(reportId).stream().findFirst();
    }

    @Query("select m.id from Matter m order by m.id")
    List<Long> ids();
}
