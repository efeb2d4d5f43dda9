package org.qianfa.figures.persistence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.qianfa.figures.domain.Ledger;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ledgers kept. New ones are opened by {@link LedgerOpening}. */
public interface Ledgers extends Repository<Ledger, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Ledger l where l.reportId = :reportId")
    Optional<Ledger> lock(long reportId);

    Optional<Ledger> findByReportId(long reportId);

    Optional<Ledger> findFirstByUnitIdAndYearOrderByReportIdDesc(long unitId, int year);
}
