package org.qianfa.checks.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.checks.domain.Dismissal;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was dismissed. */
public interface Dismissals extends Repository<Dismissal, Long> {

    Dismissal save(Dismissal dismissal);

    Optional<Dismissal> findByIdAndUnitId(long id, long unitId);

    /** Those of the unit in force that let one of these stand, oldest first; several for one, if two people dismissed at a moment. */
    @Query("select d from Dismissal d where d.unitId = :unitId and d.digest in :digests and d.withdrawnAt is null order by d.id")
    List<Dismissal> inForce(long unitId, Collection<String> digests);
}
