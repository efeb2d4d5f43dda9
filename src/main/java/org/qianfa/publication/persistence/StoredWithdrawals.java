package org.qianfa.publication.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.publication.domain.Withdrawal;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All withdrawals, proposed, decided and rejected. */
public interface StoredWithdrawals extends Repository<Withdrawal, Long> {

    Withdrawal save(Withdrawal withdrawal);

    Optional<Withdrawal> findById(long id);

    boolean existsByStandingEditionId(long editionId);

    @Query("select w from Withdrawal w join fetch w.edition e where e.reportId = :reportId order by w.id desc")
    List<Withdrawal> ofReport(long reportId);
}
