package org.qianfa.checks.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.checks.domain.Dismissal;
import org.springframework.data.repository.Repository;

/** What was dismissed. */
public interface Dismissals extends Repository<Dismissal, Long> {

    Dismissal save(Dismissal dismissal);

    Optional<Dismissal> findByIdAndUnitId(long id, long unitId);

    /** More than one, if two people dismissed at the same moment. */
    List<Dismissal> findByUnitIdAndDigestAndWithdrawnAtIsNull(long unitId, String digest);

    /** In force in the unit, oldest first. */
    List<Dismissal> findByUnitIdAndWithdrawnAtIsNullOrderById(long unitId);
}
