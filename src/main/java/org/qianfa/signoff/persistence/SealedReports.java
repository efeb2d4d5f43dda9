package org.qianfa.signoff.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.signoff.domain.SealedReport;
import org.springframework.data.repository.Repository;

/** All seals, valid or not. */
public interface SealedReports extends Repository<SealedReport, Long> {

    SealedReport save(SealedReport sealed);

    /** The valid one. */
    Optional<SealedReport> findByReportIdAndInvalidatedAtIsNull(long reportId);

    Optional<SealedReport> findFirstByReportIdAndDigestOrderByIdDesc(long reportId, String digest);

    Optional<SealedReport> findByUnitIdAndPosition(long unitId, int position);

    /** Newest first. */
    List<SealedReport> findByReportIdOrderByIdDesc(long reportId);

    /** The newest seal of the unit, whatever report it is on and whether valid or not. */
    Optional<SealedReport> findFirstByUnitIdOrderByPositionDesc(long unitId);
}
