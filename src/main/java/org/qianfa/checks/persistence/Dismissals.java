package org.qianfa.checks.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.checks.domain.Dismissal;
import org.springframework.data.repository.Repository;

/** What was dismissed. */
public interface Dismissals extends Repository<Dismissal, Long> {

    Dismissal save(Dismissal dismissal);

    Optional<Dismissal> findByIdAndUnitId(long id, long unitId);

    /** In force in the unit, oldest first. */
    List<Dismissal> findByUnitIdAndWithdrawnAtIsNullOrderById(long unitId);
}
