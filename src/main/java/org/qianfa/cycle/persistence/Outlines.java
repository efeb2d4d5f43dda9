package org.qianfa.cycle.persistence;

import java.util.Collection;
import java.util.List;
import org.qianfa.cycle.domain.Outline;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The units' own outline templates. */
public interface Outlines extends JpaRepository<Outline, Long> {

    @Query("select distinct o from Outline o left join fetch o.lines where o.unitId in :units")
    List<Outline> ofUnits(Collection<Long> units);
}
