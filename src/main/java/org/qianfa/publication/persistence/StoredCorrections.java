package org.qianfa.publication.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.publication.CorrectionState;
import org.qianfa.publication.Corrections.Item;
import org.qianfa.publication.domain.Correction;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All reported errors. */
public interface StoredCorrections extends Repository<Correction, Long> {

    Correction save(Correction correction);

    Optional<Correction> findById(long id);

    Optional<Correction> findByNumber(String number);

    int countByAddressDigest(String addressDigest);

    int countByEditionIdAndReportedAtAfter(long editionId, Instant since);

    @Query("select c.id from Correction c where c.edition.reportId = :reportId order by c.id")
    List<Long> idsOfReport(long reportId);

    /** Newest first. */
    @Query("""
            select new org.qianfa.publication.Corrections$Item(c.id, c.number, c.state, e.title, e.unitName, c.description, c.reportedAt, c.dueOn)
            from Correction c join c.edition e
            where c.unitId in :units and c.state in :states and c.id < :before order by c.id desc""")
    List<Item> items(Collection<Long> units, Collection<CorrectionState> states, long before, Limit limit);
}
