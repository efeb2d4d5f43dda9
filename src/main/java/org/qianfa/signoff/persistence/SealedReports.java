package org.qianfa.signoff.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.signoff.domain.SealedReport;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All seals, valid or not. */
public interface SealedReports extends Repository<SealedReport, Long> {

    SealedReport save(SealedReport sealed);

    /** The valid one. */
    Optional<SealedReport> findByReportIdAndInvalidatedAtIsNull(long reportId);

    Optional<SealedReport> findFirstByReportIdAndDigestOrderByIdDesc(long reportId, String digest);

    Optional<SealedReport> findByUnitIdAndPosition(long unitId, int position);

    /** Valid and signed, but without a time stamp; oldest first. */
    @Query("select s from SealedReport s where s.signature.signature is not null and s.signature.timeStamp is null and s.invalidatedAt is null "
            + "order by s.id")
    List<SealedReport> unstamped(Limit most);

    /** The first stamp counts. */
    @Modifying
    @Transactional
    @Query("update SealedReport s set s.signature.timeStamp = :stamp where s.id = :id and s.signature.timeStamp is null")
    void stamp(long id, String stamp);

    /** Newest first. */
    List<SealedReport> findByReportIdOrderByIdDesc(long reportId);

    /** The newest seal of the unit, whatever report it is on and whether valid or not. */
    Optional<SealedReport> findFirstByUnitIdOrderByPositionDesc(long unitId);
}
